create table inspection.conflict (
  id              uuid primary key,
  mission_id      uuid not null references inspection.mission,
  person_id       uuid not null references parties.person,
  name            text not null,
  organisation_id uuid not null references parties.organisation,
  establishment   text not null,
  reason          text not null,
  unique (mission_id, person_id, organisation_id)
);
comment on table inspection.conflict is
  'Who has an interest in an establishment of a mission: the mission is not decided while both stand in it.';
