alter table results.filing_term add column until_on date check (until_on >= from_on);
comment on column results.filing_term.until_on is 'Its last day; null while it stands.';
update results.filing_term term
   set until_on = next.from_on - 1
  from (select id, lead(from_on) over (order by from_on) as from_on from results.filing_term) next
 where next.id = term.id and next.from_on is not null;
