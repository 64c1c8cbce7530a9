package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the units own and was not written off.
@Component
@Order(2)
class HeldAssets implements HoldingSource {

  private final HoldingRows rows;
  private final AssetRows assets;
  private final FindableAssets findable;

  HeldAssets(HoldingRows rows, AssetRows assets, FindableAssets findable) {
    this.rows = rows;
    this.assets = assets;
    this.findable = findable;
  }

  @Override
  public String kind() {
    return "asset";
  }

  @Override
  public Section section() {
    return Section.ASSETS;
  }

  @Override
  public List<Holding> heldBy(Set<UUID> units, LocalDate today) {
    return rows.heldBySomeone(
        """
        select id, unit_id as unit, number || ' – ' || name as title, place as detail,
               '/office/directory/assets/' || id as href, keeper_id as holder, keeper_name as holder_name,
               quantity, value
          from mergers.asset
         where unit_id = any(:units) and written_off_on is null
         order by number, id
        """,
        units);
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    var carried =
        rows.carry(
            """
            with given as (
              select * from unnest(cast(:ids as uuid[]), cast(:takers as uuid[]), cast(:takerNames as text[])) as given(id, taker, name))
            update mergers.asset
               set unit_id = :into, keeper_id = coalesce(given.taker, keeper_id),
                   keeper_name = coalesce(given.name, keeper_name), version = version + 1
              from given
             where given.id = asset.id and unit_id = any(:ended) and written_off_on is null
            returning asset.id
            """,
            over,
            held);
    findable.put(assets.of(carried));
    return carried;
  }
}
