create table casework.slip (
  move_id    uuid not null references casework.move,
  form       text not null check (form in ('RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY', 'CONTROL')),
  year       integer not null,
  number     integer not null check (number > 0),
  printed_at timestamptz not null,
  printed_by text not null,
  primary key (move_id, form),
  unique (form, year, number)
);
comment on table casework.slip is
  'The number of a one-stop slip (TT 01/2018/TT-VPCP, Art. 9), taken when it is first printed and kept ever after.';
comment on column casework.slip.move_id is 'The move of the case that the slip tells of.';

create table casework.agency_code (
  id         uuid primary key default uuidv7(),
  code       text not null,
  valid_from date not null unique,
  basis      text not null,
  confirmed  boolean not null default false
);
comment on table casework.agency_code is
  'The department''s code in dossier codes (TT 01/2018/TT-VPCP, Art. 19), from a day on.';
comment on column casework.agency_code.confirmed is 'Whether somebody compared it with the deciding document.';

-- H14 is the province (national samples of edXML); which of its second-level bodies the department is was not found.
insert into casework.agency_code (code, valid_from, basis) values
  ('000.00.13.H14', '2016-04-01', 'TT 10/2016/TT-BTTTT; TT 01/2018/TT-VPCP, Điều 19');
