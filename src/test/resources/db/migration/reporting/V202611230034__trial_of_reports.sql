-- A small capability for the tests of reports: visits (events) and stays (stock).
create schema reporttrial;
create table reporttrial.visit (
  id uuid primary key, name text not null, day date not null, place text not null, tags text[] not null, money numeric not null
);
create table reporttrial.stay (
  id uuid primary key, name text not null, first_day date not null, last_day date, place text not null
);
select platform.keep_history('reporttrial.visit');
select platform.keep_history('reporttrial.stay');
create view reporttrial.report_visit as
select id, name as label, '/trial/' || id as url, day as happened_on, place, tags, money, name not like 'Kín%' as is_public from reporttrial.visit_at;
create view reporttrial.report_stay as
select id, name as label, '/trial/' || id as url, first_day as from_on, last_day as until_on, place, true as is_public from reporttrial.stay_at;
