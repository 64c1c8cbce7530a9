create or replace view assignments.report_directive as
select (array_agg(id order by given_on, id))[1] as id,
       (array_agg(coalesce(nullif(document, ''), task) order by given_on, id))[1] as label,
       '/office/assignments/' || (array_agg(id order by given_on, id))[1] as url,
       min(given_on) as from_on,
       case when bool_and(confirmed_on is not null) then max(done_on) end as until_on,
       giver, count(*) as task_count, false as is_public,
       -- The type is part of a document's symbol: 15/CT-TTg is a directive (chỉ thị).
       case when min(document) ~ '/CT-' then 'DIRECTIVE'
            when min(document) ~ '/(QĐ|NQ|KH)-' then 'DECISION'
            else 'LETTER' end as document_type
  from assignments.assignment_at
 where withdrawn_on is null and giver <> 'DIRECTOR'
 group by giver, case when document = '' then cast(id as text) else document end;
