@ApplicationModule(allowedDependencies = {})
package org.opendost.trespass.house;

import org.springframework.modulith.ApplicationModule;
