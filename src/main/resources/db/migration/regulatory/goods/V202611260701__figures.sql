-- Lots are counted by the kind of their mission, and samples by what came of them.
alter table goods.lot add column mission_kind text;
update goods.lot set mission_kind = mission.kind from inspection.mission where mission.id = lot.mission_id;
alter table goods.lot alter column mission_kind set not null;
comment on column goods.lot.mission_kind is 'The kind of its mission, as it was when the lot was written down.';
select platform.keep_history('goods.lot');
update goods.lot_history set mission_kind = lot.mission_kind from goods.lot where lot.id = lot_history.id;

select platform.keep_history('goods.sample');
insert into goods.sample_history
select sample.*, tstzrange(platform.now(), null) from goods.sample;

create or replace view goods.report_lot as
select id, product || ' – ' || seller as label, '/office/lots/' || id as url, checked_on as happened_on,
       verdict, label as label_state, quality, circulation, product_group, seller,
       false as is_public, mission_kind
  from goods.lot_at
 where withdrawn_why is null and verdict <> 'OPEN';

create view goods.report_sample as
select sample.id, sample.code || ' – ' || lot.product as label, '/office/lots/' || lot.id as url,
       (sample.taken_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on,
       case when sample.retest then 'retest' else 'first' end as test,
       case when sample.slip_at is null then 'OPEN'
            when exists (select from goods.result where sample_id = sample.id and not passed) then 'FAILED'
            else 'PASSED' end as verdict,
       lot.product_group, lot.mission_kind, false as is_public
  from goods.sample_at sample
  join goods.lot_at lot on lot.id = sample.lot_id
 where lot.withdrawn_why is null;
comment on view goods.report_sample is
  'One row per sample, on the day it was taken. Results are written once, with the slip, so they need no history.';
