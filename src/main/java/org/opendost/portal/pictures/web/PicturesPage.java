package org.opendost.portal.pictures.web;

import org.opendost.portal.pictures.Progress;

/// How far the smaller versions of pictures are.
public record PicturesPage(Progress progress) {}
