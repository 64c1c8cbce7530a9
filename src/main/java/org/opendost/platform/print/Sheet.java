package org.opendost.platform.print;

/**
 * A free page or pages without the official head: a certificate, a card, a list to hang on a wall.
 *
 * @param title the name the file carries
 * @param content what is printed; {@code <h1>} is a large centred headline
 * @param framed a double frame around each page, and no page numbers
 */
public record Sheet(String title, Html content, Paper paper, boolean framed) {}
