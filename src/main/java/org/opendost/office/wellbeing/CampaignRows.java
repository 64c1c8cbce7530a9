package org.opendost.office.wellbeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendost.platform.register.DatedLine;
import org.opendost.platform.register.ListQuery;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of campaigns and of their rules.
@Component
class CampaignRows {

  static final ListQuery<Campaign> LIST =
      new ListQuery<>(
              "select campaign.*, case when is_on then 'on' when switched_on is null then 'ready'"
                  + " else 'off' end as state from wellbeing.campaign",
              CampaignRows::campaign,
              Campaign::id)
          .sort("from", "from_on")
          .sort("name", "register.fold(name)")
          .has("name", "name || ' ' || directive")
          .is("state", "state")
          .newestFirst();

  private final JdbcClient jdbc;

  CampaignRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void save(Campaign campaign) {
    jdbc.sql(
            """
            insert into wellbeing.campaign
              (id, name, directive, directive_on, issuer, from_on, until_on, features, distance, responsible_id,
               responsible_name, is_on, switched_on, switched_why, version, saved_by)
            values (:id, :name, :directive, :directiveOn, :issuer, :from, cast(:until as date), :features, :distance,
                    :responsible, :responsibleName, :on, cast(:switchedOn as date), :why, :version, :by)
            on conflict (id) do update
               set name = excluded.name, directive = excluded.directive, directive_on = excluded.directive_on,
                   issuer = excluded.issuer, from_on = excluded.from_on, until_on = excluded.until_on,
                   features = excluded.features, distance = excluded.distance,
                   responsible_id = excluded.responsible_id, responsible_name = excluded.responsible_name,
                   is_on = excluded.is_on, switched_on = excluded.switched_on, switched_why = excluded.switched_why,
                   version = excluded.version, saved_by = excluded.saved_by
            """)
        .param("id", campaign.id())
        .param("name", campaign.name())
        .param("directive", campaign.directive())
        .param("directiveOn", campaign.directiveOn())
        .param("issuer", campaign.issuer())
        .param("from", campaign.from())
        .param("until", campaign.until())
        .param("features", names(campaign.features()))
        .param("distance", campaign.distance())
        .param("responsible", campaign.responsible())
        .param("responsibleName", campaign.responsibleName())
        .param("on", campaign.on())
        .param("switchedOn", campaign.switchedOn())
        .param("why", campaign.switchedWhy())
        .param("version", campaign.version())
        .param("by", campaign.savedBy())
        .update();
  }

  Optional<Campaign> find(UUID id) {
    return jdbc.sql("select * from wellbeing.campaign where id = :id")
        .param("id", id)
        .query(CampaignRows::campaign)
        .optional();
  }

  /// The campaign, which nobody else can change until this transaction ends.
  Optional<Campaign> lock(UUID id) {
    return jdbc.sql("select * from wellbeing.campaign where id = :id for update")
        .param("id", id)
        .query(CampaignRows::campaign)
        .optional();
  }

  /// The one that is switched on, if any.
  Optional<Campaign> on() {
    return jdbc.sql("select * from wellbeing.campaign where is_on")
        .query(CampaignRows::campaign)
        .optional();
  }

  /// The same, which nobody can switch off until this transaction ends.
  Optional<Campaign> heldOn() {
    return jdbc.sql("select * from wellbeing.campaign where is_on for share")
        .query(CampaignRows::campaign)
        .optional();
  }

  /// The newest campaign an account is responsible in.
  Optional<Campaign> responsible(UUID account) {
    return jdbc.sql(
            "select * from wellbeing.campaign where responsible_id = :account order by is_on desc,"
                + " from_on desc limit 1")
        .param("account", account)
        .query(CampaignRows::campaign)
        .optional();
  }

  /// Writes a line; the one that held before ends on the day before it.
  void insert(Rule rule) {
    new DatedLine("wellbeing.rule", rule.id(), rule.validity())
        .of("campaign_id", rule.campaign())
        .with("home_least", Share.written(rule.homeLeast()))
        .with("home_most", Share.written(rule.homeMost()))
        .with("present_least", rule.presentLeast())
        .with("every_day", rule.everyDay())
        .with("keep_days", rule.keepDays())
        .replace(jdbc);
  }

  /// The rules of a campaign, the newest first.
  List<Rule> rules(UUID campaign) {
    return jdbc.sql(
            "select * from wellbeing.rule where campaign_id = :campaign order by from_on desc")
        .param("campaign", campaign)
        .query(CampaignRows::rule)
        .list();
  }

  /// The rule that holds on a day.
  Optional<Rule> rule(UUID campaign, LocalDate day) {
    return rules(campaign).stream().filter(rule -> rule.validity().holdsOn(day)).findFirst();
  }

  static <E extends Enum<E>> Set<E> set(ResultSet row, String column, Class<E> of)
      throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray())
        .map(name -> Enum.valueOf(of, name))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String[] names(Collection<? extends Enum<?>> values) {
    var names = values.stream().map(Enum::name).toArray(String[]::new);
    Arrays.sort(names);
    return names;
  }

  private static Rule rule(ResultSet row, int n) throws SQLException {
    return new Rule(
        row.getObject("id", UUID.class),
        row.getObject("campaign_id", UUID.class),
        Share.read(row.getString("home_least")).orElse(null),
        Share.read(row.getString("home_most")).orElse(null),
        row.getInt("present_least"),
        row.getBoolean("every_day"),
        row.getInt("keep_days"),
        Validity.of(row));
  }

  private static Campaign campaign(ResultSet row, int n) throws SQLException {
    return new Campaign(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("directive"),
        row.getObject("directive_on", LocalDate.class),
        row.getString("issuer"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        set(row, "features", Campaign.Feature.class),
        row.getBigDecimal("distance"),
        row.getObject("responsible_id", UUID.class),
        row.getString("responsible_name"),
        row.getBoolean("is_on"),
        row.getObject("switched_on", LocalDate.class),
        row.getString("switched_why"),
        row.getInt("version"),
        row.getString("saved_by"));
  }
}
