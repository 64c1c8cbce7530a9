package org.opendost.portal.pictures;

import java.util.Collection;
import java.util.UUID;

/// A module whose records name pictures that somebody sent in.
public interface PictureSource {

  /// The files of all pictures it names, in whatever state what names them is.
  Collection<UUID> pictures();
}
