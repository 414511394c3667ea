package dk.sigtepunkt.domain.templates;

import static dk.sigtepunkt.domain.templates.TemplateTown.FOURTH;
import static dk.sigtepunkt.domain.templates.TemplateTown.OCTOBER;
import static dk.sigtepunkt.domain.templates.TemplateTown.OFFICE;
import static dk.sigtepunkt.domain.templates.TemplateTown.ROADS;
import static dk.sigtepunkt.domain.templates.TemplateTown.THIRD;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A version from its proposal to its approval, by everybody, and all that can be wrong with one. */
class KeepTemplatesTest {
    private static final Map<String, String> APPROVAL = Map.of(
            "meeting", "2024-10-11", "body", "Kommunalbestyrelsen", "decided", "Godkendt som oplæg", "from", "2024K4");

    private final TemplateTown town = new TemplateTown();

    private WriteResult<TemplateVersion> propose(ReportKind kind, Map<String, String> sent, Actor actor) {
        return town.keep().propose(kind, name -> sent.getOrDefault(name, ""), OptionalInt.empty(), actor);
    }

    private WriteResult<TemplateVersion> propose(ReportKind kind, Map<String, String> sent) {
        return propose(kind, sent, OFFICE);
    }

    private WriteResult<TemplateVersion> approve(TemplateRef ref, Map<String, String> sent) {
        return town.keep().approve(ref, name -> sent.getOrDefault(name, ""), OptionalInt.empty(), OFFICE);
    }

    private static List<WrittenFault> faults(WriteResult<TemplateVersion> result) {
        return ((WriteResult.Refused<TemplateVersion>) result).faults();
    }

    private static List<String> codes(WriteResult<TemplateVersion> result) {
        return faults(result).stream().map(WrittenFault::code).toList();
    }

    private static String said(WriteResult<TemplateVersion> result) {
        return faults(result).stream().map(WrittenFault::sentence).collect(joining(" "));
    }

    private static TemplateVersion kept(WriteResult<TemplateVersion> result) {
        assertThat(result).as("%s", result).isInstanceOf(WriteResult.Kept.class);
        return ((WriteResult.Kept<TemplateVersion>) result).now();
    }

    /** The shipped one with a section more. */
    private static Map<String, String> more(ReportKind kind, String heading) {
        List<TemplatePart> parts =
                new ArrayList<>(ShippedTemplates.of(kind).template().parts());
        parts.add(new TemplatePart("nyt", heading, "Skriv om det nye.", true));
        Map<String, String> sent = TemplateTown.sent(parts);
        sent.remove("parts.%d.section".formatted(parts.size() - 1));
        return sent;
    }

    @Test
    void aProposalAppliesNowhereUntilItIsApproved() {
        TemplateVersion proposed = kept(propose(ReportKind.QUARTERLY, more(ReportKind.QUARTERLY, "Årets gang")));
        assertThat(proposed.ref()).hasToString("quarterly.2");
        assertThat(proposed.template().sections()).containsExactly("introduction", "conclusion", "aarets-gang");
        assertThat(proposed.template().part("aarets-gang"))
                .contains(new TemplatePart("aarets-gang", "Årets gang", "Skriv om det nye.", true));
        assertThat(town.store.book().inForce(ReportKind.QUARTERLY, FOURTH).ref().shipped())
                .isTrue();
        TemplateVersion approved = kept(approve(proposed.ref(), APPROVAL));
        assertThat(approved.template()).isEqualTo(proposed.template());
        assertThat(town.store.book().inForce(ReportKind.QUARTERLY, FOURTH)).isEqualTo(approved);
        assertThat(town.store.book().inForce(ReportKind.QUARTERLY, FOURTH.next()))
                .isEqualTo(approved);
        assertThat(town.store.book().inForce(ReportKind.QUARTERLY, THIRD).ref().shipped())
                .isTrue();
        assertThat(town.store.book().inForce(ReportKind.COMMITTEE, FOURTH).ref().shipped())
                .isTrue();
        assertThat(town.store.notes())
                .extracting(note -> note.entry().what().act())
                .containsExactly("report-template-proposed", "report-template-approved");
        assertThat(town.store.notes())
                .extracting(note -> note.entry().about())
                .containsOnly(AuditEntry.About.of("report-template", "quarterly.2"));
    }

    @Test
    void partsStandInTheOrderOfTheirNumbers() {
        Map<String, String> sent = more(ReportKind.COMMITTEE, "Samspil");
        sent.put("parts.6.place", "15");
        sent.put("parts.0.place", "99");
        assertThat(kept(propose(ReportKind.COMMITTEE, sent)).template().parts())
                .extracting(TemplatePart::key)
                .containsExactly("samspil", "assessment", "compared", "areas", "questions", "crossings", "reflection");
    }

    @Test
    void onlyTheStrategyOfficeProposesAndApproves() {
        TemplateRef ref = kept(propose(ReportKind.QUARTERLY, more(ReportKind.QUARTERLY, "Nyt")))
                .ref();
        for (Role role : Role.values()) {
            Actor one = Actor.person(
                    Actor.Means.PAGE,
                    "konto-1",
                    Set.of(role == Role.STRATEGY_OFFICE ? HeldRole.everywhere(role) : HeldRole.in(ROADS, role)));
            boolean office = role == Role.STRATEGY_OFFICE;
            boolean wrote = !(propose(ReportKind.COMMITTEE, more(ReportKind.COMMITTEE, "Nyt " + role.code()), one)
                    instanceof WriteResult.Forbidden);
            boolean took =
                    !(town.keep().approve(ref, name -> "", OptionalInt.empty(), one) instanceof WriteResult.Forbidden);
            assertThat(List.of(wrote, took)).as("%s", role).containsOnly(office);
            assertThat(town.reading().one(ref, Optional.empty(), one).isPresent())
                    .isEqualTo(office);
        }
        Actor nobody = Actor.nobody(Actor.Means.API);
        assertThat(propose(ReportKind.QUARTERLY, Map.of(), nobody)).isInstanceOf(WriteResult.Forbidden.class);
        assertThat(town.reading().all(ReportKind.QUARTERLY, Optional.empty(), nobody))
                .hasSize(1);
        kept(approve(ref, APPROVAL));
        assertThat(town.reading().all(ReportKind.QUARTERLY, Optional.empty(), nobody))
                .hasSize(2);
        assertThat(town.reading().all(ReportKind.QUARTERLY, Optional.of(OCTOBER.minusSeconds(1)), nobody))
                .hasSize(1);
    }

    private void wrong(ReportKind kind, String field, String value, String code, String sentence) {
        Map<String, String> sent = more(kind, "Nyt");
        sent.put(field, value);
        WriteResult<TemplateVersion> result = propose(kind, sent);
        assertThat(codes(result)).as(field).contains(code);
        assertThat(said(result)).contains(sentence);
        assertThat(town.store.book()).isEqualTo(TemplateBook.EMPTY);
    }

    @Test
    void saysOfEachFieldWhatIsWrongAndKeepsNothing() {
        wrong(ReportKind.QUARTERLY, "note", "", "incomplete", "Hvorfor skal skabelonen være sådan?");
        wrong(ReportKind.QUARTERLY, "parts.6.section", "conclusion", "same-part", "»Nyt« er med to gange");
        wrong(ReportKind.QUARTERLY, "parts.6.chapter", "areas", "same-part", "med to gange");
        wrong(ReportKind.QUARTERLY, "parts.6.heading", "Fokusområder", "same-heading", "To dele hedder »Fokusområder«");
        wrong(ReportKind.QUARTERLY, "parts.6.heading", "", "incomplete", "Overskrift");
        wrong(ReportKind.QUARTERLY, "parts.6.heading", "123 !", "unfit-section", "kan ikke være et afsnits nøgle");
        wrong(ReportKind.QUARTERLY, "parts.6.section", "area.stier", "unfit-section", "kan ikke være et afsnits nøgle");
        wrong(ReportKind.QUARTERLY, "parts.6.chapter", "reflection", "unknown-chapter", "er ikke et kapitel");
        wrong(ReportKind.QUARTERLY, "parts.6.chapter", "digte", "unknown-chapter", "areas");
        wrong(ReportKind.QUARTERLY, "parts.5.out", "yes", "part-left-out", "»Fokusområder« kan ikke udelades");
        wrong(
                ReportKind.COMMITTEE,
                "parts.1.out",
                "yes",
                "part-left-out",
                "»Udvalgets egen vurdering« kan ikke udelades");
        wrong(ReportKind.COMMITTEE, "parts.1.required", "", "assessment-required", "skal udfyldes");
        wrong(ReportKind.COMMITTEE, "parts.0.out", "yes", "part-left-out", "»Er vi på rette vej?«");
        wrong(ReportKind.QUARTERLY, "parts.2.place", "først", "not-a-number", "Nummer i rækkefølgen");
    }

    @Test
    void keyFiguresAreThoseThatThereAre() {
        Map<String, String> sent = more(ReportKind.QUARTERLY, "Nøgletal");
        sent.put("parts.6.chapter", "key-figures");
        assertThat(codes(propose(ReportKind.QUARTERLY, sent))).containsExactly("incomplete");
        sent.put("rule", "named");
        assertThat(codes(propose(ReportKind.QUARTERLY, sent))).containsExactly("incomplete");
        sent.put("indicators", "vej.findes-ikke, pjat");
        assertThat(said(propose(ReportKind.QUARTERLY, sent)))
                .contains("Der er ingen indikator, der hedder »vej.findes-ikke«")
                .contains("»pjat«");
        sent.put("rule", "attention");
        sent.put("indicators", "");
        assertThat(kept(propose(ReportKind.QUARTERLY, sent)).template().figures())
                .isEqualTo(TemplateFigures.BY_RULE);
    }

    @Test
    void whatIsTheSameIsNoVersion() {
        assertThat(said(propose(ReportKind.COMMITTEE, TemplateTown.shipped(ReportKind.COMMITTEE))))
                .contains("magen til version 1 (som leveret)");
    }

    private TemplateRef without(ReportKind kind, String key) {
        List<TemplatePart> parts =
                new ArrayList<>(ShippedTemplates.of(kind).template().parts());
        parts.removeIf(part -> part.key().equals(key));
        return kept(propose(kind, TemplateTown.sent(parts))).ref();
    }

    @Test
    void aTemplateWithoutASectionThatAReportUsesIsNotApprovedForIt() {
        ReportRef report = ReportRef.quarterly(FOURTH);
        town.reports.is(SomeReports.in(report, StateCode.DRAFT, OCTOBER)
                .with(new ReportNote.Worded("introduction", "Kort sagt.", SomeTemplates.by(OCTOBER))));
        TemplateRef ref = without(ReportKind.QUARTERLY, "introduction");
        WriteResult<TemplateVersion> result = approve(ref, APPROVAL);
        assertThat(codes(result)).containsExactly("report-begun", "section-in-use");
        assertThat(said(result)).contains("»Indledning«").contains("quarterly.2024K4");
        Map<String, String> later = new HashMap<>(APPROVAL);
        later.put("from", "2025K1");
        kept(approve(ref, later));
    }

    @Test
    void whatACommitteeHasWrittenOfAReportThatNobodyHasBegunIsNotLostEither() {
        TemplateRef second = kept(propose(ReportKind.COMMITTEE, more(ReportKind.COMMITTEE, "Samspil")))
                .ref();
        kept(approve(second, APPROVAL));
        SectionRef text = new SectionRef(ROADS, FOURTH, new SectionKey("samspil"));
        Sections.drafted(town.sections, text, "Vi skrev noget.", OCTOBER);
        Map<String, String> sent = more(ReportKind.COMMITTEE, "Andet");
        TemplateRef third = kept(propose(ReportKind.COMMITTEE, sent)).ref();
        WriteResult<TemplateVersion> result = approve(third, APPROVAL);
        assertThat(codes(result)).containsExactly("section-in-use");
        assertThat(said(result)).contains("»Samspil«").contains("committee.vej.2024K4");
    }

    @Test
    void saysWhatIsWrongWithAnApproval() {
        TemplateRef ref = kept(propose(ReportKind.QUARTERLY, more(ReportKind.QUARTERLY, "Nyt")))
                .ref();
        assertThat(codes(approve(ref, Map.of())))
                .containsExactly("incomplete", "incomplete", "incomplete", "incomplete");
        Map<String, String> sent = new HashMap<>(APPROVAL);
        sent.put("from", "efteråret");
        assertThat(codes(approve(ref, sent))).containsExactly("not-a-quarter");
        sent.put("from", "2031K1");
        assertThat(codes(approve(ref, sent))).containsExactly("quarter-not-reported");
        sent.put("from", "2024K4");
        sent.put("meeting", "2024-12-24");
        assertThat(codes(approve(ref, sent))).containsExactly("day-to-come");
        town.reports.is(SomeReports.in(ReportRef.quarterly(FOURTH.next()), StateCode.PUBLISHED, OCTOBER));
        assertThat(said(approve(ref, APPROVAL))).contains("Rapporten quarterly.2025K1 er begyndt");
        assertThat(approve(new TemplateRef(ReportKind.QUARTERLY, 9), APPROVAL)).isInstanceOf(WriteResult.Unknown.class);
        assertThat(codes(approve(new TemplateRef(ReportKind.QUARTERLY, 1), APPROVAL)))
                .containsExactly("approved-already");
    }

    @Test
    void whatIsApprovedStaysAndNoneIsApprovedBeforeAnother() {
        TemplateRef second = kept(propose(ReportKind.QUARTERLY, more(ReportKind.QUARTERLY, "Nyt")))
                .ref();
        TemplateRef third = kept(propose(ReportKind.QUARTERLY, more(ReportKind.QUARTERLY, "Nyere")))
                .ref();
        Map<String, String> later = new HashMap<>(APPROVAL);
        later.put("from", "2025K1");
        kept(approve(second, later));
        assertThat(said(approve(second, later))).contains("Version 2 er godkendt allerede");
        assertThat(codes(approve(third, APPROVAL))).containsExactly("before-another");
        TemplateVersion newest = kept(approve(third, later));
        assertThat(town.store.book().inForce(ReportKind.QUARTERLY, FOURTH.next()))
                .isEqualTo(newest);
    }

    @Test
    void twoWhoWriteAtOnceAreTold() {
        int seen = town.store.book().version(ReportKind.QUARTERLY);
        TemplateRef ref = kept(propose(ReportKind.QUARTERLY, more(ReportKind.QUARTERLY, "Nyt")))
                .ref();
        Map<String, String> sent = more(ReportKind.QUARTERLY, "Andet");
        assertThat(town.keep()
                        .propose(
                                ReportKind.QUARTERLY,
                                name -> sent.getOrDefault(name, ""),
                                OptionalInt.of(seen),
                                OFFICE))
                .isInstanceOf(WriteResult.Clash.class);
        assertThat(town.keep().approve(ref, name -> APPROVAL.getOrDefault(name, ""), OptionalInt.of(seen), OFFICE))
                .isInstanceOf(WriteResult.Clash.class);
        assertThat(town.store.book().kept()).hasSize(1);
    }
}
