/// Official numbers: gapless series, yearly or daily, each number taken in the transaction that
/// issues it and never used again. Used by capabilities that issue documents. Basis: NĐ
/// 30/2020/NĐ-CP, Art. 15; TT 01/2018/TT-VPCP, Art. 19. Tables: `numbering.series`.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.database"})
package org.opendost.platform.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
