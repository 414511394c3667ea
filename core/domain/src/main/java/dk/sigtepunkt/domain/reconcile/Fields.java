package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is said about the items of a committee's content, in Danish. */
final class Fields {
    private Fields() {}

    static List<Field> of(Committee committee) {
        return List.of(
                new Field("Navnet", committee.name()),
                new Field("Bemærkningen til navnet", committee.nameNote()),
                new Field("Beskrivelsen", committee.description()));
    }

    static List<Field> of(FocusArea area) {
        return List.of(
                new Field("Titlen", area.title()),
                new Field("Ordlyden", area.officialWording()),
                new Field("Beskrivelsen", area.description()),
                new Field("Sigtepunktet", area.primary().sigtepunkt().value()),
                new Field("Begrundelsen for sigtepunktet", area.primary().reason()),
                new Field(
                        "Delene af sigtepunktet", joined(area.facets().stream().map(facet -> facet.value()))),
                new Field(
                        "Støtten til andre sigtepunkter",
                        area.alsoSupports().stream()
                                .map(link -> link.sigtepunkt() + ": " + link.reason())
                                .collect(joining("; "))));
    }

    /** @param areaTitle from a focus area's key to its title */
    static List<Field> of(Indicator indicator, Function<String, String> areaTitle) {
        Unit unit = indicator.unit();
        return Stream.concat(
                        Stream.of(
                                new Field("Navnet", indicator.name()),
                                new Field(
                                        "Fokusområdet",
                                        areaTitle.apply(indicator.focusArea().value())),
                                new Field("Definitionen", indicator.definition()),
                                new Field("Enheden", unit.symbol()),
                                new Field("Enhedens art", unit.kind().code()),
                                new Field("Antallet af decimaler", String.valueOf(unit.decimals())),
                                new Field("Retningen", ContentLabels.of(indicator.direction())),
                                new Field("Udgangspunktet", baseline(indicator.baseline(), unit)),
                                new Field("Målene", targets(indicator)),
                                new Field("Grænserne", thresholds(indicator.thresholds())),
                                new Field("Hyppigheden", Danish.rhythm(indicator.frequency(), indicator.every())),
                                new Field("Sammenlægningen", ContentLabels.of(indicator.aggregation()))),
                        Stream.concat(source(indicator.source()), method(indicator.method())))
                .toList();
    }

    /** @param areaTitle from a focus area's key to its title */
    static List<Field> of(Action action, Function<String, String> areaTitle) {
        return List.of(
                new Field("Titlen", action.title()),
                new Field(
                        "Fokusområdet", areaTitle.apply(action.focusArea().key().value())),
                new Field("Beskrivelsen", action.description()),
                new Field("Den ansvarlige rolle", action.ownerRole()),
                new Field("Første dag", Danish.date(action.start())),
                new Field("Sidste dag", Danish.date(action.end())),
                new Field("Oprindelsen", ContentLabels.of(action.origin())));
    }

    static List<Field> steps(Action action) {
        return action.steps().stream()
                .map(step -> new Field(
                        "trinnet",
                        "%s %s (%s; %s)"
                                .formatted(
                                        Danish.date(step.on()),
                                        ContentLabels.of(step.state()),
                                        step.reason().strip(),
                                        step.trigger().strip())))
                .toList();
    }

    private static Stream<Field> source(SourceBinding source) {
        return Stream.of(
                new Field("Kilden", source.name()),
                new Field("Kildens art", source.kind().code()),
                new Field("Kildens tabel", source.dataset()),
                new Field("Kildeangivelsen", source.attribution()),
                new Field("Ventetiden på tal", Danish.count(source.publicationLagDays(), "dag", "dage")));
    }

    private static Stream<Field> method(Method method) {
        return Stream.of(
                new Field("Definitionens udgave", method.version()),
                new Field("Formlen", method.formula().map(ContentLabels::of).orElse("")),
                new Field(
                        "Det, den vises sammen med",
                        joined(method.companions().stream()
                                .map(other -> ContentLabels.of(other.role()) + " " + other.indicator()))),
                new Field("Det, tallene handler om", method.forward() ? "tiden, der kommer" : "tiden, der er gået"),
                new Field(
                        "Sammenligningen", joined(method.compareWith().stream().map(area -> area.value()))));
    }

    private static String baseline(Baseline baseline, Unit unit) {
        return "%s i %s (%s)"
                .formatted(
                        ContentLabels.amount(baseline.value(), unit),
                        Danish.period(baseline.period()),
                        baseline.source().strip());
    }

    private static String targets(Indicator indicator) {
        return indicator.targets().stream()
                .map(target -> "%s i %s (%s)"
                        .formatted(
                                amount(target, indicator.unit()),
                                Danish.period(target.period()),
                                target.source().strip()))
                .collect(joining("; "));
    }

    private static String amount(Target target, Unit unit) {
        String high = ContentLabels.amount(target.high(), unit);
        return target.low() == target.high() ? high : ContentLabels.number(target.low(), unit) + " til " + high;
    }

    private static String thresholds(Thresholds thresholds) {
        return "på rette vej fra %s, kræver opmærksomhed fra %s"
                .formatted(ContentLabels.share(thresholds.onTrack()), ContentLabels.share(thresholds.attention()));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(joining(", "));
    }
}
