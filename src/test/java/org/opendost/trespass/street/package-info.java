@ApplicationModule(allowedDependencies = {})
package org.opendost.trespass.street;

import org.springframework.modulith.ApplicationModule;
