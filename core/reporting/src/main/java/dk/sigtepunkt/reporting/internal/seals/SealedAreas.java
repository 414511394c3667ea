package dk.sigtepunkt.reporting.internal.seals;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.claims.QuartersClaims;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.written.ReportedArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Focus areas and their actions: each a part of its own, called as the body calls it. */
record SealedAreas(ReportRef ref, UnaryOperator<String> person) {
    String name(FocusAreaRef area) {
        return ReportItem.area(ref, area).toString();
    }

    private String name(FocusAreaPart part, ActionPart action) {
        return name(part.area().ref()) + "/"
                + ReportItem.action(ref, action.action().ref());
    }

    /** By part. */
    Map<String, Object> of(ReportedArea area) {
        Map<String, Object> parts = new TreeMap<>(of(area.part(), area));
        area.text()
                .ifPresent(text -> parts.put(
                        name(area.part().area().ref()) + "/"
                                + ReportItem.section(
                                        SectionKey.of(area.part().area().ref().key())
                                                .value()),
                        text(text)));
        return parts;
    }

    /** The same of one of which no more is told than that. */
    Map<String, Object> of(FocusAreaPart part) {
        return of(part, Optional.empty());
    }

    private Map<String, Object> of(FocusAreaPart part, ReportedArea told) {
        return of(part, Optional.of(told));
    }

    private Map<String, Object> of(FocusAreaPart part, Optional<ReportedArea> told) {
        Map<String, Object> parts = new TreeMap<>();
        String name = name(part.area().ref());
        SealedFigures figures = new SealedFigures(person);
        FactTree area = FactTree.of()
                .text("area", part.area().ref())
                .text("title", part.area().title())
                .text("wording", part.area().officialWording())
                .text("about", part.area().description())
                .text("committee", part.committee().id())
                .tree(
                        "sigtepunkt",
                        link(
                                part.area().primary().sigtepunkt(),
                                part.area().primary().reason()))
                .list(
                        "supports",
                        part.area().alsoSupports().stream()
                                .map(one -> link(one.sigtepunkt(), one.reason()))
                                .toList())
                .tree("status", figures.status(part.assessment()))
                .tree("person", figures.person(part.judgement()))
                .tree("explanation", figures.explanation(part.judgement()))
                .list(
                        "figures",
                        figures.of(part.indicators(), part.committee().content().name()))
                .list("changes", changes(part));
        told.ifPresent(one -> {
            area.list("evidence", evidence(one));
            area.list("claims", claims(one));
        });
        parts.put(name, area.done());
        part.actions().forEach(action -> parts.put(name(part, action), action(action, told)));
        changesOfActions(part).forEach((key, value) -> parts.put(key, value));
        return parts;
    }

    private static Map<String, Object> link(Object sigtepunkt, String reason) {
        return FactTree.of()
                .text("sigtepunkt", sigtepunkt)
                .text("reason", reason)
                .done();
    }

    /** Those of actions name them: they are told where the actions are. */
    private static List<String> changes(FocusAreaPart part) {
        return part.changes().stream()
                .filter(one ->
                        one.kind() != Change.Kind.ACTION || action(part, one).isEmpty())
                .map(Change::sentence)
                .toList();
    }

    private static Optional<ActionPart> action(FocusAreaPart part, Change change) {
        return part.actions().stream()
                .filter(one -> change.sentence().contains(one.action().title()))
                .max(Comparator.comparing(one -> one.action().title().length()));
    }

    private Map<String, Object> changesOfActions(FocusAreaPart part) {
        Map<String, List<String>> told = new TreeMap<>();
        part.changes().stream()
                .filter(one -> one.kind() == Change.Kind.ACTION)
                .forEach(change -> action(part, change)
                        .ifPresent(one -> told.computeIfAbsent(name(part, one) + "/changes", none -> new ArrayList<>())
                                .add(change.sentence())));
        Map<String, Object> parts = new TreeMap<>();
        told.forEach((name, sentences) ->
                parts.put(name, FactTree.of().list("changes", sentences).done()));
        return parts;
    }

    private Map<String, Object> action(ActionPart part, Optional<ReportedArea> told) {
        return FactTree.of()
                .text("action", part.action().ref())
                .text("title", part.action().title())
                .text("description", part.action().description())
                .text("owner", part.action().ownerRole())
                .text("start", part.action().start())
                .text("end", part.action().end())
                .text("origin", part.action().origin().code())
                .text("state", part.standing().state().code())
                .said("late", part.late())
                .list(
                        "steps",
                        part.inPeriod().stream()
                                .map(step -> FactTree.of()
                                        .text("on", step.on())
                                        .text("state", step.state().code())
                                        .text("reason", step.reason())
                                        .text("trigger", step.trigger())
                                        .done())
                                .toList())
                .list("claims", told.map(one -> claims(one, part)).orElse(List.of()))
                .done();
    }

    private static List<Map<String, Object>> claims(ReportedArea area, ActionPart action) {
        return area.claims().stream()
                .filter(one ->
                        one.then().claim().action().equals(action.action().ref()))
                .map(SealedAreas::claim)
                .toList();
    }

    /** Those about actions that are told of elsewhere. */
    private static List<Map<String, Object>> claims(ReportedArea area) {
        return area.claims().stream()
                .filter(one -> area.part().actions().stream()
                        .noneMatch(action -> one.then()
                                .claim()
                                .action()
                                .equals(action.action().ref())))
                .map(SealedAreas::claim)
                .toList();
    }

    private static Map<String, Object> claim(QuartersClaims.Standing one) {
        return FactTree.of()
                .whole("number", one.then().number())
                .text("committee", one.then().committee())
                .text("title", one.then().claim().title())
                .text("indicator", one.then().claim().indicator())
                .text("grade", one.graded().grade().code())
                .done();
    }

    private List<Map<String, Object>> evidence(ReportedArea area) {
        FocusAreaRef ref = area.part().area().ref();
        return area.evidence().standing().stream().map(one -> finding(one, ref)).toList();
    }

    private Map<String, Object> finding(EvidenceBook.InQuarter one, FocusAreaRef area) {
        FactTree tree = FactTree.of()
                .whole("number", one.then().number())
                .text("committee", one.then().committee());
        if (one.then().erased() || one.now().erased()) {
            return tree.flag("erased", true).done();
        }
        return tree.text("title", one.then().evidence().title())
                .text("source", one.then().evidence().gathered().source())
                .text("on", one.then().evidence().gathered().on())
                .list(
                        "stances",
                        one.then().evidence().bearings().stream()
                                .filter(bearing -> bearing.area().equals(area))
                                .map(bearing -> bearing.stance().code())
                                .toList())
                .done();
    }

    /** What was taken back is told no more. */
    Map<String, Object> text(ReleasedText text) {
        FactTree tree = FactTree.of()
                .text("section", text.ref().key())
                .signed("written", text.written(), person)
                .signed("released", text.released(), person)
                .flag("takenBack", text.back().isPresent());
        return text.back().isPresent()
                ? tree.done()
                : tree.text("text", text.text()).done();
    }
}
