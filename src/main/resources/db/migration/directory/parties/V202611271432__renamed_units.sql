create table parties.renaming (
  id             uuid primary key,
  unit_id        uuid not null references parties.unit,
  renamed_on     date not null,
  old_name       text not null,
  old_short_name text not null,
  number         text not null,
  decided_on     date not null,
  issuer         text not null,
  check (renamed_on >= decided_on),
  unique (unit_id, renamed_on)
);
comment on table parties.renaming is 'Names that units bore before they were renamed, with the decisions that renamed them.';
comment on column parties.renaming.renamed_on is 'The first day of the name that came after; the old one was borne until the day before.';
