package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.Unit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is said about the items of a committee's content. */
final class Fields {
    private static final ContentWords WORDS = ContentWords.danish();

    private Fields() {}

    static List<Field> of(Committee committee) {
        return List.of(
                new Field(Field.Name.NAME, committee.name()),
                new Field(Field.Name.NAME_NOTE, committee.nameNote()),
                new Field(Field.Name.DESCRIPTION, committee.description()));
    }

    static List<Field> of(FocusArea area) {
        return List.of(
                new Field(Field.Name.TITLE, area.title()),
                new Field(Field.Name.WORDING, area.officialWording()),
                new Field(Field.Name.DESCRIPTION, area.description()),
                new Field(Field.Name.SIGTEPUNKT, area.primary().sigtepunkt().value()),
                new Field(Field.Name.SIGTEPUNKT_REASON, area.primary().reason()),
                new Field(Field.Name.FACETS, joined(area.facets().stream().map(facet -> facet.value()))),
                new Field(
                        Field.Name.FURTHER_SIGTEPUNKTER,
                        area.alsoSupports().stream()
                                .map(link -> link.sigtepunkt() + ": " + link.reason())
                                .collect(joining("; "))));
    }

    /** @param areaTitle from a focus area's key to its title */
    static List<Field> of(Indicator indicator, Function<String, String> areaTitle) {
        Unit unit = indicator.unit();
        return Stream.concat(
                        Stream.of(
                                new Field(Field.Name.NAME, indicator.name()),
                                new Field(
                                        Field.Name.FOCUS_AREA,
                                        areaTitle.apply(indicator.focusArea().value())),
                                new Field(Field.Name.DEFINITION, indicator.definition()),
                                new Field(Field.Name.UNIT, unit.symbol()),
                                new Field(Field.Name.UNIT_KIND, unit.kind().code()),
                                new Field(Field.Name.DECIMALS, String.valueOf(unit.decimals())),
                                new Field(Field.Name.DIRECTION, WORDS.direction(indicator.direction())),
                                new Field(Field.Name.BASELINE, WORDS.baseline(indicator.baseline(), unit)),
                                new Field(Field.Name.TARGETS, targets(indicator)),
                                new Field(Field.Name.THRESHOLDS, WORDS.thresholds(indicator.thresholds())),
                                new Field(Field.Name.RHYTHM, WORDS.rhythm(indicator.frequency(), indicator.every())),
                                new Field(Field.Name.AGGREGATION, WORDS.aggregation(indicator.aggregation()))),
                        Stream.concat(source(indicator.source()), method(indicator.method())))
                .toList();
    }

    /** @param areaTitle from a focus area's key to its title */
    static List<Field> of(Action action, Function<String, String> areaTitle) {
        return List.of(
                new Field(Field.Name.TITLE, action.title()),
                new Field(
                        Field.Name.FOCUS_AREA,
                        areaTitle.apply(action.focusArea().key().value())),
                new Field(Field.Name.DESCRIPTION, action.description()),
                new Field(Field.Name.OWNER, action.ownerRole()),
                new Field(Field.Name.START, WORDS.day(action.start())),
                new Field(Field.Name.END, WORDS.day(action.end())),
                new Field(Field.Name.ORIGIN, WORDS.origin(action.origin())));
    }

    static List<Field> steps(Action action) {
        return action.steps().stream()
                .map(step -> new Field(Field.Name.STEP, WORDS.step(step)))
                .toList();
    }

    private static Stream<Field> source(SourceBinding source) {
        return Stream.of(
                new Field(Field.Name.SOURCE, source.name()),
                new Field(Field.Name.SOURCE_KIND, source.kind().code()),
                new Field(Field.Name.SOURCE_TABLE, source.dataset()),
                new Field(Field.Name.ATTRIBUTION, source.attribution()),
                new Field(Field.Name.PUBLICATION_LAG, WORDS.days(source.publicationLagDays())));
    }

    private static Stream<Field> method(Method method) {
        return Stream.of(
                new Field(Field.Name.METHOD_VERSION, method.version()),
                new Field(
                        Field.Name.FORMULA, method.formula().map(WORDS::formula).orElse("")),
                new Field(
                        Field.Name.COMPANIONS,
                        joined(method.companions().stream().map(WORDS::companion))),
                new Field(Field.Name.FORWARD, WORDS.forward(method.forward())),
                new Field(
                        Field.Name.COMPARED_WITH,
                        joined(method.compareWith().stream().map(area -> area.value()))));
    }

    private static String targets(Indicator indicator) {
        return indicator.targets().stream()
                .map(target -> WORDS.target(target, indicator.unit()))
                .collect(joining("; "));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(joining(", "));
    }
}
