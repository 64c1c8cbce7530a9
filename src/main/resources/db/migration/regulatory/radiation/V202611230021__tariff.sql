create table radiation.tariff (
  id            uuid primary key default uuidv7(),
  document      text not null,
  item          text not null check (item in ('device', 'renewal', 'quantity', 'certificate', 'plan')),
  device_class  text,
  quantity_from integer,
  amount        bigint,
  percent       integer,
  from_on       date not null,
  until_on      date,
  confirmed     boolean not null,
  check ((amount is null) <> (percent is null)),
  check ((item = 'device') = (device_class is not null)),
  check ((item = 'quantity') = (quantity_from is not null))
);
comment on table radiation.tariff is 'Fees by the day; a new circular closes the old rows and adds its own.';
comment on column radiation.tariff.amount is 'VND, per device for item "device".';
comment on column radiation.tariff.percent is 'Of the amount: of a new licence for "renewal", of the sum for "quantity" (from so many devices).';
comment on column radiation.tariff.until_on is 'The last day, null while in force.';
comment on column radiation.tariff.confirmed is 'False while the figure was not read in the text of the document itself or in a decision that quotes it.';

insert into radiation.tariff (document, item, device_class, quantity_from, amount, percent, from_on, confirmed) values
  ('TT 287/2016/TT-BTC', 'device', 'dental',       null, 2000000, null, '2017-01-01', true),
  ('TT 287/2016/TT-BTC', 'device', 'mammography',  null, 2000000, null, '2017-01-01', true),
  ('TT 287/2016/TT-BTC', 'device', 'mobile',       null, 2000000, null, '2017-01-01', true),
  ('TT 287/2016/TT-BTC', 'device', 'general',      null, 3000000, null, '2017-01-01', true),
  ('TT 287/2016/TT-BTC', 'device', 'bone_density', null, 3000000, null, '2017-01-01', true),
  ('TT 287/2016/TT-BTC', 'device', 'fluoroscopy',  null, 5000000, null, '2017-01-01', true),
  ('TT 287/2016/TT-BTC', 'device', 'ct',           null, 8000000, null, '2017-01-01', true),
  ('TT 287/2016/TT-BTC', 'device', 'veterinary',   null, 3000000, null, '2017-01-01', false),
  ('TT 287/2016/TT-BTC', 'renewal',     null, null, null,   75, '2017-01-01', true),
  ('TT 287/2016/TT-BTC', 'quantity',    null, 2,    null,   95, '2017-01-01', false),
  ('TT 287/2016/TT-BTC', 'quantity',    null, 4,    null,   90, '2017-01-01', false),
  ('TT 287/2016/TT-BTC', 'quantity',    null, 6,    null,   85, '2017-01-01', false),
  ('TT 287/2016/TT-BTC', 'certificate', null, null, 200000, null, '2017-01-01', false),
  ('TT 287/2016/TT-BTC', 'plan',        null, null, 500000, null, '2017-01-01', false);
