package dk.sigtepunkt.reporting.internal.seals;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.influence.HearingAnswer;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.EarlierReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a report was made from, by part as its body has them. The same report has the same facts, whenever and wherever they are
 * taken: they are in order, and people are told by their role, their committee and an opaque id.
 */
public final class SealedFacts {
    private final UnaryOperator<String> person;
    private final Made made;

    /**
     * @param person an account's id as an id that nobody but this installation knows it by
     * @param made what the report is made with
     */
    public SealedFacts(UnaryOperator<String> person, Made made) {
        this.person = person;
        this.made = made;
    }

    /**
     * What a report is made with.
     *
     * @param product its version
     * @param simulated whether time is
     */
    public record Made(String product, boolean simulated) {}

    public SortedMap<String, Object> of(CommitteeReport report) {
        ReportTold.Told told = report.told();
        SealedFigures figures = new SealedFigures(person);
        SealedAreas areas = new SealedAreas(told.report().ref(), person);
        SortedMap<String, Object> parts = new TreeMap<>();
        parts.put(
                "report",
                whole(told, report.template(), report.beside().whole())
                        .tree("committee", committee(report.head().committee()))
                        .tree("status", figures.status(report.head().status()))
                        .flag(
                                "example",
                                report.areas().stream()
                                        .anyMatch(one -> one.part().example()))
                        .done());
        told.report().reflection().ifPresent(one -> parts.put("chapter/reflection", reflected(one)));
        parts.put("chapter/compared", compared(report.head().before()));
        report.texts().forEach((key, text) -> parts.put(ReportItem.section(key).toString(), areas.text(text)));
        report.areas().forEach(area -> parts.putAll(areas.of(area)));
        questions(report.beside().questions(), parts);
        crossings(report.beside().influences(), areas, parts);
        return parts;
    }

    public SortedMap<String, Object> of(OverallReport report) {
        ReportTold.Told told = report.told();
        SealedFigures figures = new SealedFigures(person);
        SealedAreas areas = new SealedAreas(told.report().ref(), person);
        SortedMap<String, Object> parts = new TreeMap<>();
        parts.put(
                "report",
                whole(told, report.template(), report.figures().whole())
                        .flag("example", report.figures().example())
                        .done());
        report.texts().forEach((key, text) -> parts.put(ReportItem.section(key).toString(), worded(text)));
        parts.put(
                "chapter/committees",
                FactTree.of()
                        .list(
                                "committees",
                                report.committees().stream()
                                        .map(SealedFacts::contribution)
                                        .toList())
                        .done());
        parts.put("chapter/sigtepunkter", sigtepunkter(report, figures));
        report.figures().areas().forEach(part -> parts.putAll(areas.of(part)));
        report.beside().depth().forEach(area -> parts.putAll(areas.of(area)));
        questions(report.beside().questions(), parts);
        report.beside().influences().ifPresent(all -> crossings(all, areas, parts));
        corrections(report, areas, parts);
        return parts;
    }

    private static Map<String, Object> sigtepunkter(OverallReport report, SealedFigures figures) {
        return FactTree.of()
                .list(
                        "sigtepunkter",
                        report.figures().sigtepunkter().stream()
                                .map(part -> FactTree.of()
                                        .text("sigtepunkt", part.sigtepunkt().id())
                                        .text("title", part.sigtepunkt().title())
                                        .tree("status", figures.status(part.assessment()))
                                        .done())
                                .toList())
                .done();
    }

    private FactTree whole(ReportTold.Told told, TemplateVersion template, ConsolidatedReport whole) {
        return FactTree.of()
                .text("report", told.report().ref())
                .text("kind", told.report().ref().kind().code())
                .text("quarter", told.report().ref().quarter().code())
                .text("strategy", whole.strategy().id())
                .text("templateVersion", template.ref())
                .text("product", made.product())
                .flag("simulated", made.simulated())
                .text("known", told.report().frozen().map(Instant::toString))
                .list("steps", told.report().steps().stream().map(this::step).toList())
                .list(
                        "closed",
                        told.report().closed().stream()
                                .map(ReportStep.Closed::ground)
                                .toList());
    }

    /** What was closed, and why it was opened again, is told nobody here. */
    private Map<String, Object> step(ReportStep step) {
        FactTree tree = FactTree.of().signed("by", step.by(), person);
        if (step instanceof ReportStep.Begun) {
            tree.text("step", "begun");
        } else if (step instanceof ReportStep.Submitted one) {
            tree.text("step", "submitted").list("bodies", one.bodies());
        } else if (step instanceof ReportStep.SentBack one) {
            tree.text("step", "sent-back").text("reason", one.reason());
        } else if (step instanceof ReportStep.Treated one) {
            tree.text("step", "treated").text("meeting", one.meeting()).text("decided", one.decided());
        } else if (step instanceof ReportStep.Laid one) {
            tree.text("step", "laid").text("body", one.body()).text("meeting", one.meeting());
            tree.said("decided", one.decided());
        } else if (step instanceof ReportStep.Published one) {
            tree.text("step", "published").text("from", one.from());
        } else {
            tree.text("step", step instanceof ReportStep.Closed ? "closed" : "reopened");
        }
        return tree.done();
    }

    /** @return with the version of its content, which its bundle has too */
    private static Map<String, Object> committee(KnownCommittee committee) {
        return FactTree.of()
                .text("id", committee.id())
                .text("name", committee.content().name())
                .text("version", committee.version())
                .done();
    }

    private static Map<String, Object> contribution(OverallReport.Contribution one) {
        return FactTree.of()
                .tree("committee", committee(one.committee()))
                .text("report", one.report())
                .text("state", one.state().map(StateCode::code).orElse("missing"))
                .text("old", one.old())
                .done();
    }

    private Map<String, Object> reflected(ReportNote.Reflected one) {
        return FactTree.of()
                .text("word", one.word().code())
                .text("text", one.text())
                .signed("by", one.by(), person)
                .done();
    }

    private Map<String, Object> worded(ReportNote.Worded one) {
        return FactTree.of()
                .text("text", one.text())
                .signed("by", one.by(), person)
                .done();
    }

    private static Map<String, Object> compared(Optional<EarlierReport> before) {
        return FactTree.of()
                .text("before", before.map(EarlierReport::ref))
                .text("word", before.flatMap(EarlierReport::word).map(PathWord::code))
                .done();
    }

    private void questions(List<KeptQuestion> questions, Map<String, Object> parts) {
        for (KeptQuestion one : questions) {
            int number = one.question().number();
            FactTree tree = FactTree.of()
                    .whole("number", number)
                    .text("body", one.question().body())
                    .text("on", one.question().on())
                    .text("text", one.question().text())
                    .text("committee", one.answering())
                    .text("owner", one.assigned().owner())
                    .text("due", one.assigned().due())
                    .signed("asked", one.asked(), person);
            one.answer()
                    .ifPresent(answer -> tree.text("answer", answer.text()).signed("answered", answer.by(), person));
            parts.put(ReportItem.question(number).toString(), tree.done());
        }
    }

    /** Beside the area that changed, where the report tells of that. */
    private void crossings(QuartersInfluences all, SealedAreas areas, Map<String, Object> parts) {
        Map<String, List<Map<String, Object>>> told = new TreeMap<>();
        for (QuartersInfluences.Crossing one : all.changes()) {
            String area = areas.name(one.change().area());
            told.computeIfAbsent(
                            parts.containsKey(area) ? area + "/crossings" : "chapter/crossings",
                            none -> new ArrayList<>())
                    .add(FactTree.of()
                            .text("change", one.change().key())
                            .text("sentence", one.change().sentence())
                            .list(
                                    "touched",
                                    one.touched().stream().map(this::touched).toList())
                            .done());
        }
        told.forEach((name, changes) ->
                parts.put(name, FactTree.of().list("crossings", changes).done()));
    }

    private Map<String, Object> touched(QuartersInfluences.Touched one) {
        FactTree tree = FactTree.of().text("committee", one.committee());
        Optional<HearingAnswer> answer = one.answer();
        answer.ifPresent(said -> tree.text("answer", said.text()).signed("by", said.by(), person));
        return tree.done();
    }

    /** Beside the area that the figure is of: they go where it goes. */
    private static void corrections(OverallReport report, SealedAreas areas, Map<String, Object> parts) {
        Map<IndicatorId, String> names = new HashMap<>();
        report.figures()
                .areas()
                .forEach(part -> part.indicators()
                        .forEach(one -> names.putIfAbsent(
                                one.indicator().id(), areas.name(part.area().ref()) + "/corrections")));
        Map<String, List<Map<String, Object>>> told = new TreeMap<>();
        for (Correction one : report.beside().corrections()) {
            told.computeIfAbsent(
                            Optional.ofNullable(names.get(one.indicator().id())).orElse("chapter/corrections"),
                            none -> new ArrayList<>())
                    .add(SealedFigures.correction(one));
        }
        told.forEach((name, all) ->
                parts.put(name, FactTree.of().list("corrections", all).done()));
    }
}
