create schema platform;

-- The office's time: the database's own, unless the transaction was told another (demonstration only).
create function platform.now() returns timestamptz
language sql volatile parallel safe as $$
  select coalesce(nullif(current_setting('opendost.now', true), '')::timestamptz, clock_timestamp())
$$;

-- The moment the session reads as of; null means the present.
create function platform.as_of() returns timestamptz
language sql stable parallel safe as $$
  select nullif(current_setting('opendost.as_of', true), '')::timestamptz
$$;

-- The latest moment before which no running transaction can still date a change: the present, or just
-- before the oldest writing transaction began.
create function platform.settled() returns timestamptz
language sql volatile as $$
  select platform.now() - (clock_timestamp() - coalesce(
    (select least(clock_timestamp(), min(xact_start))
       from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null),
    clock_timestamp()))
$$;

-- Keeps the history of a table with primary key "id": every version of every row with the time it stood,
-- written by a trigger of its own; and a view "<table>_at" that shows the present, or the moment the session
-- reads as of. Call it again after a column was added.
create function platform.keep_history(name text) returns void
language plpgsql as $keep$
declare
  target regclass := name::regclass;
  schema_name text := (select relnamespace::regnamespace::text from pg_class where oid = target);
  table_name text := (select relname from pg_class where oid = target);
  history text := format('%I.%I', schema_name, table_name || '_history');
  columns text;
  new_columns text;
  h_columns text;
  missing record;
begin
  if to_regclass(history) is null then
    execute format('create table %s (like %s, valid tstzrange not null)', history, target);
    execute format('create unique index on %s (id) where upper_inf(valid)', history);
    execute format('create index on %s (id, lower(valid))', history);
    execute format('comment on table %s is %L', history,
      'Every version of every row of ' || name || ' with the time it stood.');
  end if;
  for missing in
    select attname, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = target and attnum > 0 and not attisdropped
       and attname not in (select attname from pg_attribute where attrelid = history::regclass and attnum > 0)
     order by attnum
  loop
    execute format('alter table %s add column %I %s', history, missing.attname, missing.type);
  end loop;

  select string_agg(quote_ident(attname), ', ' order by attnum),
         string_agg('new.' || quote_ident(attname), ', ' order by attnum)
    into columns, new_columns
    from pg_attribute where attrelid = target and attnum > 0 and not attisdropped
     and attname not in (select attname from pg_attribute where attrelid = target and attgenerated = 'v');
  h_columns := columns;

  execute format($trigger$
    create or replace function %1$I.%2$I() returns trigger language plpgsql as $body$
    declare
      moment timestamptz;
    begin
      if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
      end if;
      moment := platform.now();
      if tg_op <> 'INSERT' then
        -- A clock set back, or two changes in one instant, never cost a version.
        update %3$s
           set valid = tstzrange(lower(valid), greatest(moment, lower(valid) + interval '1 microsecond'))
         where id = old.id and upper_inf(valid)
        returning upper(valid) into moment;
        moment := coalesce(moment, platform.now());
      end if;
      if tg_op <> 'DELETE' then
        insert into %3$s (%4$s, valid) values (%5$s, tstzrange(moment, null));
      end if;
      return null;
    end $body$
    $trigger$, schema_name, table_name || '_keep', history, columns, new_columns);
  execute format('create or replace trigger keep_history after insert or update or delete on %s
                  for each row execute function %I.%I()', target, schema_name, table_name || '_keep');
  execute format('create or replace view %I.%I as
      select %s from %s where platform.as_of() is null
      union all
      select %s from %s where platform.as_of() is not null and valid @> platform.as_of()',
    schema_name, table_name || '_at', columns, target, h_columns, history);
end $keep$;

comment on function platform.keep_history is
  'Keeps row history of a table and makes its view as of a moment; see the architecture, section Time.';
