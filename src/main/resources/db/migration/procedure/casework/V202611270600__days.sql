-- Reports ask for days, of a million cases and of their history: the days are kept with the row, so that an index
-- finds those of a period.
alter table casework.case_file
  add column opened_on date not null generated always as ((opened_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  add column ended_on date generated always as ((ended_at at time zone 'Asia/Ho_Chi_Minh')::date) stored;
comment on column casework.case_file.opened_on is 'The legal day of opened_at.';
comment on column casework.case_file.ended_on is 'The legal day of ended_at.';
select platform.keep_history('casework.case_file');
update casework.case_file_history
   set opened_on = (opened_at at time zone 'Asia/Ho_Chi_Minh')::date,
       ended_on = (ended_at at time zone 'Asia/Ho_Chi_Minh')::date;

create index on casework.case_file (opened_on);
create index on casework.case_file (ended_on, kept) where ended_on is not null;
create index on casework.case_file ((ended_on - 1));
create index on casework.case_file_history (opened_on) include (valid);
create index on casework.case_file_history ((ended_on - 1));
create index on casework.case_file_history (ended_on, kept) include (valid) where ended_on is not null;
-- What was open at a moment is little of all that ever was.
create index on casework.case_file_history using gist (valid) where (ended_on - 1) is null;

create or replace view casework.report_case as
  select id,
         number || ' – ' || subject_title as label,
         '/office/cases/' || id as url,
         opened_on as from_on,
         ended_on - 1 as until_on,
         procedure,
         waiting,
         false as is_public
    from casework.case_file_at;

create or replace view casework.report_opened as
  select id,
         number || ' – ' || subject_title as label,
         '/office/cases/' || id as url,
         opened_on as happened_on,
         procedure,
         false as is_public
    from casework.case_file_at;

create or replace view casework.report_ended as
  select id,
         number || ' – ' || subject_title as label,
         '/office/cases/' || id as url,
         ended_on as happened_on,
         procedure,
         outcome,
         kept,
         false as is_public
    from casework.case_file_at
   where ended_on is not null;
