create schema wellbeing;

create table wellbeing.campaign (
  id               uuid primary key,
  name             text not null,
  directive        text not null,
  directive_on     date not null,
  issuer           text not null,
  from_on          date not null,
  until_on         date check (until_on >= from_on),
  features         text[] not null,
  distance         numeric not null check (distance >= 0),
  responsible_id   uuid not null,
  responsible_name text not null,
  is_on            boolean not null default false,
  switched_on      date,
  switched_why     text not null default '',
  version          integer not null default 1,
  saved_by         text not null,
  check (not is_on or switched_on is not null)
);
create unique index on wellbeing.campaign (is_on) where is_on;
comment on table wellbeing.campaign is 'Campaigns that change how the department works, each under a directive; one at a time is switched on.';
comment on column wellbeing.campaign.features is 'What it switches on: ROSTER, DECLARATIONS, CHECK_IN, DISINFECTION.';
comment on column wellbeing.campaign.distance is 'Metres to keep between people; zero for none.';
comment on column wellbeing.campaign.responsible_id is 'The account that alone reads what is declared about health.';
comment on column wellbeing.campaign.switched_on is 'The day it was last switched on or off; null before it ever was.';

create table wellbeing.rule (
  id            uuid primary key,
  campaign_id   uuid not null references wellbeing.campaign,
  home_least    text not null,
  home_most     text not null,
  present_least integer not null check (present_least between 0 and 1000),
  every_day     boolean not null,
  keep_days     integer not null check (keep_days between 1 and 90),
  from_on       date not null,
  until_on      date check (until_on >= from_on),
  article       text not null,
  confirmed     boolean not null,
  remark        text not null,
  unique (campaign_id, from_on)
);
comment on table wellbeing.rule is 'What a campaign asks for, from a day on: shares at home such as 2/3, persons present, days personal data is kept.';
comment on column wellbeing.rule.every_day is 'Whether somebody has to be present on weekends and holidays as well.';

create table wellbeing.roster (
  id          uuid primary key,
  campaign_id uuid not null references wellbeing.campaign,
  unit_id     uuid not null,
  unit_name   text not null,
  monday      date not null check (extract(isodow from monday) = 1),
  version     integer not null default 1,
  saved_by    text not null,
  approved_on date,
  approved_by text,
  unique (campaign_id, unit_id, monday),
  check ((approved_on is null) = (approved_by is null))
);
create index on wellbeing.roster (monday, unit_name);
comment on table wellbeing.roster is 'Who of a unit works where in a week; a change takes the approval back.';

create table wellbeing.whereabouts (
  id          uuid primary key default gen_random_uuid(),
  roster_id   uuid not null references wellbeing.roster,
  person_id   uuid not null,
  person_name text not null,
  day         date not null,
  place       text not null check (place in ('OFFICE', 'MORNING', 'AFTERNOON', 'HOME', 'LEAVE', 'ON_CALL', 'SECRET', 'EPIDEMIC', 'REST')),
  unique (roster_id, person_id, day)
);
create index on wellbeing.whereabouts (person_id, day);
comment on table wellbeing.whereabouts is 'Where a person is on a day: at the office (all day, a half of it, or for what the rule excepts), at home, on leave, resting.';

create table wellbeing.door (
  id     uuid primary key,
  name   text not null,
  place  text not null,
  closed boolean not null default false
);
comment on table wellbeing.door is 'Doors with a QR code through which people register in and out.';

create table wellbeing.declaration (
  id          uuid primary key,
  campaign_id uuid not null references wellbeing.campaign,
  code        text not null unique,
  is_staff    boolean not null,
  name        text not null,
  birth_year  integer not null,
  sex         text not null check (sex in ('FEMALE', 'MALE', 'OTHER')),
  nationality text not null,
  paper       text not null,
  address     text not null,
  phone       text not null,
  email       text not null,
  declared_at timestamptz not null,
  erase_on    date not null
);
create index on wellbeing.declaration (declared_at desc, id desc);
create index on wellbeing.declaration (erase_on);
comment on table wellbeing.declaration is
  'Who declared and how they are reached. Without row history, for it is deleted on the day set or when consent is withdrawn.';

create table wellbeing.health_answer (
  declaration_id uuid primary key references wellbeing.declaration on delete cascade,
  symptoms       text[] not null,
  exposures      text[] not null,
  travel         text not null
);
comment on table wellbeing.health_answer is
  'What was declared about health, apart from who declared it; read by the responsible officer only, without row history.';

create table wellbeing.visit (
  id             uuid primary key,
  campaign_id    uuid not null references wellbeing.campaign,
  door_id        uuid not null references wellbeing.door,
  account_id     uuid,
  name           text not null,
  phone          text not null,
  came_at        timestamptz not null,
  left_at        timestamptz check (left_at >= came_at),
  erase_on       date not null
);
create index on wellbeing.visit (came_at desc, id desc);
create index on wellbeing.visit (erase_on);
create unique index on wellbeing.visit (account_id) where left_at is null;
comment on table wellbeing.visit is 'Who came in and went out. Without row history, for it is deleted on the day set.';

create table wellbeing.sending (
  network text not null,
  sent_at timestamptz not null
);
create index on wellbeing.sending (sent_at);
comment on table wellbeing.sending is 'Where forms of the public pages came from, so that nobody floods them; forgotten the night after.';

create table wellbeing.tally (
  id           uuid primary key,
  campaign_id  uuid not null references wellbeing.campaign,
  day          date not null,
  declarations integer not null,
  symptoms     integer not null,
  visits       integer not null,
  unique (campaign_id, day)
);
comment on table wellbeing.tally is
  'What a day came to, counted once the night after, so that no figure needs a person any longer and no moment tells one.';

create table wellbeing.disinfection (
  id            uuid primary key,
  room          text not null,
  done_on       date not null,
  done_by       text not null,
  work          text not null,
  seats         integer not null check (seats >= 0),
  distance      numeric not null check (distance >= 0),
  saved_by      text not null,
  withdrawn_why text
);
create index on wellbeing.disinfection (done_on desc, id desc);
comment on table wellbeing.disinfection is 'What was disinfected when and by whom, and how many seats the distance leaves in the room.';

select platform.keep_history('wellbeing.campaign');
select platform.keep_history('wellbeing.rule');
select platform.keep_history('wellbeing.roster');
select platform.keep_history('wellbeing.whereabouts');
select platform.keep_history('wellbeing.door');
select platform.keep_history('wellbeing.tally');
select platform.keep_history('wellbeing.disinfection');

create view wellbeing.report_roster_day as
select md5(roster.id::text || whereabouts.day)::uuid as id, roster.unit_name || ', ' || to_char(whereabouts.day, 'DD/MM/YYYY') as label,
       '/office/wellbeing/rosters/' || roster.id as url, whereabouts.day as happened_on, roster.unit_name as unit,
       count(*) filter (where whereabouts.place = 'HOME')::integer as at_home,
       count(*) filter (where whereabouts.place in ('OFFICE', 'MORNING', 'AFTERNOON', 'ON_CALL', 'SECRET', 'EPIDEMIC'))::integer as present,
       false as is_public
  from wellbeing.roster_at roster
  join wellbeing.whereabouts_at whereabouts on whereabouts.roster_id = roster.id
 where roster.approved_on is not null
 group by roster.id, roster.unit_name, whereabouts.day;
comment on view wellbeing.report_roster_day is 'One row per unit and day of an approved roster: how many were at home and present, and nobody''s name.';

create view wellbeing.report_tally as
select tally.id, campaign.name || ', ' || to_char(tally.day, 'DD/MM/YYYY') as label,
       '/office/wellbeing/campaigns/' || campaign.id as url, tally.day as happened_on,
       tally.declarations, tally.symptoms, tally.visits, false as is_public
  from wellbeing.tally_at tally
  join wellbeing.campaign_at campaign on campaign.id = tally.campaign_id;
comment on view wellbeing.report_tally is 'One row per day of a campaign: declarations, those with symptoms, visits.';

create view wellbeing.report_disinfection as
select id, room || ', ' || to_char(done_on, 'DD/MM/YYYY') as label, '/office/wellbeing/disinfections' as url,
       done_on as happened_on, room, false as is_public
  from wellbeing.disinfection_at where withdrawn_why is null;
comment on view wellbeing.report_disinfection is 'One row per disinfection that stands.';
