package org.opendost.science.results.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Texts;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseSubject;
import org.opendost.procedure.casework.SlipFacts;
import org.opendost.science.results.Paper;
import org.opendost.science.results.Registrations;
import org.opendost.science.results.ResultDossiers;
import org.springframework.stereotype.Component;

/// Tells the case library where the pages of dossiers are, and what their slips say of the host and
/// its papers.
@Component
final class ResultSubject implements CaseSubject {

  private static final Actor ASKING = Actor.system("slips");

  private final ResultDossiers dossiers;
  private final Organisations organisations;
  private final Texts texts;

  ResultSubject(ResultDossiers dossiers, Organisations organisations, Texts texts) {
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.texts = texts;
  }

  @Override
  public Set<String> procedures() {
    return Set.of(Registrations.PROCEDURE);
  }

  @Override
  public String href(CaseFile file) {
    return "/office/results/dossiers/" + file.id();
  }

  @Override
  public String applicantHref(CaseFile file) {
    return "/my/results/" + file.id();
  }

  @Override
  public SlipFacts slipFacts(CaseFile file) {
    var opened = dossiers.find(ASKING, file.id());
    var host = opened.dossier().host();
    var known = host == null ? null : organisations.find(ASKING, host).orElse(null);
    var phone = opened.dossier().phone();
    return new SlipFacts(
        known == null ? "" : known.address(),
        phone.isEmpty() && known != null ? known.phone() : phone,
        known == null ? "" : known.email(),
        papers(opened.papers()),
        1,
        "");
  }

  /// Form 5 itself, and what lies with it (TT 14/2014/TT-BKHCN Đ.12).
  private List<String> papers(List<Paper> papers) {
    return Stream.concat(
            Stream.of(texts.text("vi", "results.paper.form")),
            papers.stream()
                .map(paper -> texts.text("vi", "results.paper." + paper.kind().code()))
                .distinct())
        .toList();
  }
}
