-- Demands are counted, so they have a history; what the public may read leads to the published conclusion.
select platform.keep_history('inspection.demand');
insert into inspection.demand_history
select demand.*, tstzrange(platform.now(), null) from inspection.demand;

create or replace view inspection.report_mission as
select id, number || ' – ' || title as label,
       case when published_on is null then '/office/missions/' else '/ket-luan/' end || id as url,
       work_from as happened_on, kind, decision_number, planned, concluded_on is not null as concluded,
       published_on is not null as is_public
  from inspection.mission_at
 where decided_on is not null and withdrawn_why is null;

create or replace view inspection.report_establishment as
select object.id, object.name || ' – ' || mission.title as label,
       case when mission.published_on is null then '/office/missions/' else '/ket-luan/' end
         || mission.id as url,
       first.on_day as happened_on,
       mission.kind, mission.number, object.place, mission.published_on is not null as is_public
  from inspection.establishment_at object
  join inspection.mission_at mission on mission.id = object.mission_id
  join (select establishment_id, min((begun_at at time zone 'Asia/Ho_Chi_Minh')::date) as on_day
          from inspection.visit_at where signed_at is not null group by establishment_id) first
    on first.establishment_id = object.id
 where object.withdrawn_why is null and mission.withdrawn_why is null;

create view inspection.report_demand as
select demand.id, demand.finding || ' – ' || object.name as label, '/office/visits/' || visit.id as url,
       (visit.begun_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on,
       (visit.begun_at at time zone 'Asia/Ho_Chi_Minh')::date as from_on,
       demand.closed_on - 1 as until_on, mission.kind, object.name as establishment,
       case when demand.closed_on is null then 'open' else 'closed' end as state, false as is_public
  from inspection.demand_at demand
  join inspection.visit_at visit on visit.id = demand.visit_id
  join inspection.establishment_at object on object.id = visit.establishment_id
  join inspection.mission_at mission on mission.id = visit.mission_id
 where visit.signed_at is not null and mission.withdrawn_why is null;
comment on view inspection.report_demand is
  'One row per demand in signed minutes, on the day of the visit; it stands until the day before it was closed.';

create view inspection.report_demand_closed as
select demand.id, demand.finding || ' – ' || object.name as label, '/office/visits/' || visit.id as url,
       demand.closed_on as happened_on, mission.kind, object.name as establishment,
       demand.closed_on <= demand.due_on as in_time, false as is_public
  from inspection.demand_at demand
  join inspection.visit_at visit on visit.id = demand.visit_id
  join inspection.establishment_at object on object.id = visit.establishment_id
  join inspection.mission_at mission on mission.id = visit.mission_id
 where demand.closed_on is not null and mission.withdrawn_why is null;
comment on view inspection.report_demand_closed is 'One row per demand that was met, on the day its evidence was accepted.';
