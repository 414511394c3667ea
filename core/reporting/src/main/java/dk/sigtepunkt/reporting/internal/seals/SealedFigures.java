package dk.sigtepunkt.reporting.internal.seals;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.QuarterAssessment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Figures and statuses with all that they rest on. */
record SealedFigures(UnaryOperator<String> person) {
    /** @param owner whose they are */
    List<Map<String, Object>> of(List<IndicatorPart> parts, String owner) {
        return parts.stream()
                .sorted(Comparator.comparing(part -> part.indicator().id().toString()))
                .map(part -> of(part, owner))
                .toList();
    }

    private Map<String, Object> of(IndicatorPart part, String owner) {
        Indicator indicator = part.indicator();
        return FactTree.of()
                .text("indicator", indicator.id())
                .text("title", indicator.name())
                .text("owner", owner)
                .tree(
                        "unit",
                        FactTree.of()
                                .text("symbol", indicator.unit().symbol())
                                .text("kind", indicator.unit().kind().code())
                                .whole("decimals", indicator.unit().decimals())
                                .done())
                .tree(
                        "source",
                        FactTree.of()
                                .text("kind", indicator.source().kind().code())
                                .text("name", indicator.source().name())
                                .text("dataset", indicator.source().dataset())
                                .text("attribution", indicator.source().attribution())
                                .done())
                .tree("method", method(indicator))
                .tree("rule", rule(indicator))
                .tree("newest", part.newest().map(SealedFigures::figure))
                .number("expected", part.now().expected())
                .number("share", part.now().share())
                .tree("status", status(part))
                .done();
    }

    private static Map<String, Object> method(Indicator indicator) {
        return FactTree.of()
                .text("version", indicator.method().version())
                .text("definition", indicator.definition())
                .flag("forward", indicator.method().forward())
                .done();
    }

    /** What its status is reckoned by. */
    private static Map<String, Object> rule(Indicator indicator) {
        return FactTree.of()
                .text("direction", indicator.direction().code())
                .text("onTrack", FactTree.decimal(indicator.thresholds().onTrack()))
                .text("attention", FactTree.decimal(indicator.thresholds().attention()))
                .tree(
                        "baseline",
                        FactTree.of()
                                .text("period", indicator.baseline().period().code())
                                .text(
                                        "value",
                                        FactTree.decimal(indicator.baseline().value()))
                                .text("source", indicator.baseline().source())
                                .done())
                .list(
                        "targets",
                        indicator.targets().stream()
                                .map(target -> FactTree.of()
                                        .text("period", target.period().code())
                                        .text("low", FactTree.decimal(target.low()))
                                        .text("high", FactTree.decimal(target.high()))
                                        .text("source", target.source())
                                        .done())
                                .toList())
                .done();
    }

    static Map<String, Object> figure(Observation figure) {
        return FactTree.of()
                .text("period", figure.period().code())
                .text("area", figure.area().value())
                .said("breakdown", figure.breakdown().value())
                .number("value", figure.figure().value())
                .text("status", figure.figure().status().code())
                .said("note", figure.figure().note())
                .text("known", figure.knownAt())
                .text("origin", figure.origin().code())
                .text("reference", figure.reference())
                .done();
    }

    private Map<String, Object> status(IndicatorPart part) {
        return FactTree.of()
                .text("code", part.now().assessment().code().code())
                .text("reason", part.now().assessment().reason())
                .text("before", part.before().code())
                .tree("person", person(part.persons()))
                .done();
    }

    /** Of what stands over several figures. */
    Map<String, Object> status(QuarterAssessment assessment) {
        return FactTree.of()
                .text("code", assessment.code().code())
                .text("reason", assessment.reason())
                .text("before", assessment.then().map(AssessmentCode::code))
                .whole("judgedOtherwise", assessment.judgedOtherwise())
                .done();
    }

    /** What a person set beside what was reckoned. */
    Optional<Map<String, Object>> person(QuarterJudgement judgement) {
        return judgement
                .counting()
                .map(set -> FactTree.of()
                        .text("status", set.status().code())
                        .text("computed", set.computed().code())
                        .text("reason", set.reason())
                        .signed("by", set.by(), person)
                        .done());
    }

    Optional<Map<String, Object>> explanation(QuarterJudgement judgement) {
        return judgement.explanation().map(this::explained);
    }

    private Map<String, Object> explained(JudgementEntry.Explained told) {
        return FactTree.of()
                .text("fact", told.fact())
                .text("cause", told.cause())
                .said("source", told.source())
                .text("action", told.action())
                .text("known", told.known())
                .signed("by", told.by(), person)
                .done();
    }

    static Map<String, Object> correction(Correction one) {
        return FactTree.of()
                .text("indicator", one.indicator().id())
                .text("period", one.cell().period().code())
                .text("area", one.cell().area().value())
                .said("breakdown", one.cell().breakdown().value())
                .number("before", one.figure().before().value())
                .number("after", one.figure().after().value())
                .text("known", one.knownAt())
                .text("reference", one.reference())
                .text("statusBefore", one.assessment().before().code())
                .text("statusAfter", one.assessment().after().code())
                .done();
    }
}
