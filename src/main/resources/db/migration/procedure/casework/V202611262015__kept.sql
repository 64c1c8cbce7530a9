alter table casework.case_file add column kept text check (kept in ('IN_TIME', 'LATE', 'UNTIMED'));
comment on column casework.case_file.kept is 'Of an ended case, whether it kept its time by the law and calendar of that day; null of cases that ended before this was kept.';
select platform.keep_history('casework.case_file');

create view casework.report_case as
  select id,
         number || ' – ' || subject_title as label,
         '/office/cases/' || id as url,
         (opened_at at time zone 'Asia/Ho_Chi_Minh')::date as from_on,
         (ended_at at time zone 'Asia/Ho_Chi_Minh')::date - 1 as until_on,
         procedure,
         waiting,
         false as is_public
    from casework.case_file_at;
comment on view casework.report_case is 'Cases, one row each, from the day they were opened to the day before they ended.';

create view casework.report_opened as
  select id,
         number || ' – ' || subject_title as label,
         '/office/cases/' || id as url,
         (opened_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on,
         procedure,
         false as is_public
    from casework.case_file_at;
comment on view casework.report_opened is 'Cases, one row each, on the day they were opened.';

create view casework.report_ended as
  select id,
         number || ' – ' || subject_title as label,
         '/office/cases/' || id as url,
         (ended_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on,
         procedure,
         outcome,
         kept,
         false as is_public
    from casework.case_file_at
   where ended_at is not null;
comment on view casework.report_ended is 'Cases that ended, one row each, on that day, with whether they kept their time.';
