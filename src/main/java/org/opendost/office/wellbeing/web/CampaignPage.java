package org.opendost.office.wellbeing.web;

import java.util.List;
import org.opendost.office.wellbeing.Campaign;
import org.opendost.office.wellbeing.Rule;

/// A campaign with what it asks for.
public record CampaignPage(Campaign campaign, List<Rule> rules) {

  public CampaignPage {
    rules = List.copyOf(rules);
  }

  /// Its features in their order.
  public List<Campaign.Feature> features() {
    return campaign.features().stream().sorted().toList();
  }

  /// The tone of how it stands.
  public static String tone(Campaign campaign) {
    return campaign.on() ? "good" : "plain";
  }
}
