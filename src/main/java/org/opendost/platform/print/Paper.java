package org.opendost.platform.print;

/**
 * The sheet and its margins, in millimetres.
 *
 * <p>A4 follows Decree 30/2020, Annex I, part I §I.3: top and bottom 20–25, left 30–35, right
 * 15–20. The slips of Circular 01/2018/TT-VPCP are printed in A5, where the decree is silent.
 */
public enum Paper {
  A4(210, 297, 20, 20, 20, 30, 14),
  A4_LANDSCAPE(297, 210, 20, 20, 20, 30, 14),
  /** A register of many columns, in the width and in small type. */
  A4_BOOK(297, 210, 15, 10, 12, 15, 9),
  A5(148, 210, 15, 10, 12, 15, 11),
  A5_LANDSCAPE(210, 148, 14, 15, 12, 20, 11.5);

  /** The size of body text on A4, in points; every other size is given for it. */
  private static final double FULL_BODY = 14;

  private final int width;
  private final int height;
  private final int top;
  private final int right;
  private final int bottom;
  private final int left;
  private final double body;

  Paper(int width, int height, int top, int right, int bottom, int left, double body) {
    this.width = width;
    this.height = height;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.left = left;
    this.body = body;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int top() {
    return top;
  }

  int right() {
    return right;
  }

  int bottom() {
    return bottom;
  }

  int left() {
    return left;
  }

  /** A frame wants equal sides: the same width of text, in the middle. */
  int framedSide() {
    return (left + right) / 2;
  }

  boolean landscape() {
    return width > height;
  }

  /** The width that text may fill, in millimetres. */
  int textWidth() {
    return width - left - right;
  }

  /** A gap between paragraphs given for A4: the decree's six points there, fewer on a slip. */
  double gap(double points) {
    return body < FULL_BODY - 2 ? scaled(points) / 2 : scaled(points);
  }

  /** A length or type size given for A4, in points, as it is on this paper. */
  double scaled(double points) {
    return Math.round(points * body / FULL_BODY * 2) / 2.0;
  }
}
