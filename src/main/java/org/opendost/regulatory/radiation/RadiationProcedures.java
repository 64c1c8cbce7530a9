package org.opendost.regulatory.radiation;

import static org.opendost.regulatory.radiation.Regime.ND_142_2020;
import static org.opendost.regulatory.radiation.Regime.ND_332_2025;
import static org.opendost.regulatory.radiation.Regime.TT_08_2010;

import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The procedures of radiation safety, each with the law of its times: limits and their articles.
/// The steps, which all of them share, are in [DossierSteps].
@Configuration(proxyBeanMethods = false)
class RadiationProcedures {

  private static final String UNSEEN = "NĐ 332/2025/NĐ-CP (chưa xác nhận)";

  @Bean
  Procedure radiationDeclaration() {
    return Procedure.of(
        Kind.DECLARATION.procedure(),
        "Khai báo thiết bị X-quang chẩn đoán y tế",
        "Declaration of medical X-ray equipment",
        free(TT_08_2010, Limit.workingDays(5), "TT 08/2010/TT-BKHCN, Điều 9.2"),
        free(ND_142_2020, Limit.workingDays(5), "NĐ 142/2020/NĐ-CP, Điều 34.3.a"),
        free(ND_332_2025, Limit.workingDays(5), UNSEEN));
  }

  @Bean
  Procedure radiationLicence() {
    return Procedure.of(
        Kind.LICENCE_NEW.procedure(),
        "Cấp giấy phép tiến hành công việc bức xạ (sử dụng thiết bị X-quang chẩn đoán y tế)",
        "Licence to use medical X-ray equipment",
        old(
            Limit.calendarDays(30),
            "Luật 18/2008/QH12, Điều 77.2.b; TT 08/2010/TT-BKHCN, Điều 24.2"),
        pending(decree(Limit.calendarDays(25), "Điều 29.4.b", "Điều 29.4.a")),
        unseen(Limit.calendarDays(25)));
  }

  @Bean
  Procedure radiationRenewal() {
    return Procedure.of(
        Kind.LICENCE_RENEWAL.procedure(),
        "Gia hạn giấy phép tiến hành công việc bức xạ (sử dụng thiết bị X-quang chẩn đoán y tế)",
        "Renewal of a licence to use medical X-ray equipment",
        old(
            Limit.calendarDays(30),
            "TT 08/2010/TT-BKHCN, Điều 26.4; Luật 18/2008/QH12, Điều 77.2.b"),
        pending(decree(Limit.calendarDays(25), "Điều 30.5.b", "Điều 30.5.a")),
        unseen(Limit.calendarDays(25)));
  }

  @Bean
  Procedure radiationAmendment() {
    return Procedure.of(
        Kind.LICENCE_AMENDMENT.procedure(),
        "Sửa đổi giấy phép tiến hành công việc bức xạ (sử dụng thiết bị X-quang chẩn đoán y tế)",
        "Amendment of a licence to use medical X-ray equipment",
        old(Limit.workingDays(10), "TT 08/2010/TT-BKHCN, Điều 27.4"),
        pending(decree(Limit.workingDays(10), "Điều 31.5.b", "Điều 31.5.a")),
        // The ten days were read on a province's page; the article was not.
        unseen(Limit.workingDays(10)));
  }

  /// Under TT 08/2010 a device more asked for a new licence (Art. 27.1).
  @Bean
  Procedure radiationSupplement() {
    return Procedure.of(
        Kind.LICENCE_SUPPLEMENT.procedure(),
        "Bổ sung giấy phép tiến hành công việc bức xạ (sử dụng thiết bị X-quang chẩn đoán y tế)",
        "Further equipment on a licence to use medical X-ray equipment",
        decree(Limit.calendarDays(25), "Điều 32.6.b", "Điều 32.6.a"),
        unseen(Limit.calendarDays(25)));
  }

  @Bean
  Procedure radiationReissue() {
    return Procedure.of(
        Kind.LICENCE_REISSUE.procedure(),
        "Cấp lại giấy phép tiến hành công việc bức xạ (sử dụng thiết bị X-quang chẩn đoán y tế)",
        "Re-issue of a licence to use medical X-ray equipment",
        old(Limit.workingDays(10), "TT 08/2010/TT-BKHCN, Điều 28.4"),
        pending(decree(Limit.workingDays(10), "Điều 33.5.c", "Điều 33.5.a")),
        unseen(Limit.workingDays(10)));
  }

  @Bean
  Procedure radiationCertificate() {
    return Procedure.of(
        Kind.RSO_CERTIFICATE.procedure(),
        "Cấp chứng chỉ nhân viên bức xạ (người phụ trách an toàn cơ sở X-quang chẩn đoán y tế)",
        "Certificate of a radiation safety officer",
        old(Limit.workingDays(10), "TT 08/2010/TT-BKHCN, Điều 24.3"),
        pending(decree(Limit.workingDays(10), "Điều 35.4.c", "Điều 35.4.a")),
        unseen(Limit.workingDays(10)));
  }

  /// Filed with a licence dossier, it takes that dossier's time; the decree knows no such rule, and
  /// a dossier that is pending on its first day goes on as any other for a certificate.
  @Bean
  Procedure radiationCertificateAlongside() {
    return Procedure.of(
        Kind.CERTIFICATE_ALONGSIDE,
        "Cấp chứng chỉ nhân viên bức xạ, nộp kèm hồ sơ đề nghị cấp giấy phép",
        "Certificate of a radiation safety officer, filed with a licence dossier",
        old(
            Limit.calendarDays(30),
            "TT 08/2010/TT-BKHCN, Điều 24.4; Luật 18/2008/QH12, Điều 77.2.b"),
        pending(decree(Limit.workingDays(10), "Điều 35.4.c", "Điều 35.4.a")),
        unseen(Limit.workingDays(10)));
  }

  /// The transition rule of NĐ 142/2020 does not name plans.
  @Bean
  Procedure radiationIncidentPlan() {
    return Procedure.of(
        Kind.INCIDENT_PLAN.procedure(),
        "Phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở",
        "Approval of a facility's plan for radiation incidents",
        // Ten working days are known from one province's list; the circular was not read.
        old(Limit.workingDays(10), "TT 25/2014/TT-BKHCN (chưa xác nhận)"),
        decree(Limit.calendarDays(15), "Điều 36.2.d", "Điều 36.2.d"),
        unseen(Limit.calendarDays(15)));
  }

  /// Without a fee there is nothing to wait for: the time runs from the receipt.
  private static ProcedureVersion free(Regime regime, Limit limit, String article) {
    return DossierSteps.of(regime, null).limit(limit, article);
  }

  private static ProcedureVersion old(Limit limit, String article) {
    return DossierSteps.of(TT_08_2010, null).limit(limit, article);
  }

  private static ProcedureVersion decree(Limit limit, String article, String intake) {
    return DossierSteps.of(ND_142_2020, "NĐ 142/2020/NĐ-CP, " + intake)
        .limit(limit, "NĐ 142/2020/NĐ-CP, " + article);
  }

  private static ProcedureVersion unseen(Limit limit) {
    return DossierSteps.of(ND_332_2025, UNSEEN).limit(limit, UNSEEN);
  }

  /// Licences and certificates not yet issued on 01/02/2021 are completed to the decree.
  private static ProcedureVersion pending(ProcedureVersion version) {
    return version.takesPendingDossiers("NĐ 142/2020/NĐ-CP, Điều 62.3");
  }
}
