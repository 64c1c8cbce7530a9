package org.opendost.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import org.opendost.platform.access.Actor;

/// Who stands behind a request. One bean, in the module that knows accounts; without one everybody
/// is the public.
@FunctionalInterface
public interface Visitors {

  /// The actor of the request, [Actor#PUBLIC] when nobody is signed in. Never starts a session.
  Actor actor(HttpServletRequest request);
}
