package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.wheel.WheelMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.Versions;
import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns a committee file that has passed its schema into values; what they object to becomes findings. */
public final class CommitteeMapper {
    private final YamlFields root;
    private final Findings findings;
    private final CommitteeId committee;
    private final SuccessionMapper successions;
    private final AreaWords areas;

    /** @param municipality whose areas the file's words for areas stand for */
    public CommitteeMapper(YamlTree.Located file, Municipality municipality, Findings findings) {
        this.root = new YamlFields(file);
        this.findings = findings;
        this.committee = new CommitteeId(root.text("id"));
        this.successions = new SuccessionMapper(committee, findings);
        this.areas = new AreaWords(
                municipality,
                root.groups("places").stream().map(place -> place.text("code")).collect(Collectors.toSet()));
    }

    /** Nothing when the values object; what they object to is then among the findings. */
    public Optional<Committee> committee() {
        return findings.checked(root.line(), this::whole);
    }

    private Committee whole() {
        return new Committee(
                committee,
                root.text("name"),
                root.text("nameNote"),
                root.text("description"),
                all("focusAreas", this::focusArea),
                all("indicators", new IndicatorMapper(committee, successions, areas)::indicator),
                all("actions", new ActionMapper(committee, successions, findings)::action),
                successions.replaces(root, ItemKind.COMMITTEE),
                all("dataSources", new SourceMapper(committee, areas)::source),
                all("places", CommitteeMapper::place),
                since(root),
                all("influences", new InfluenceMapper(committee)::influence),
                WheelMapper.wheel(root, findings));
    }

    public AreaWords areas() {
        return areas;
    }

    /** The line each item of a list stands on, for checks across them. */
    public int line(String list, int index) {
        return root.item(list, index).line();
    }

    /** The line of a part of an item, or of the item when it leaves the part out. */
    public int line(String list, int index, String part) {
        return root.item(list, index).line(part);
    }

    /** In what unit an action's effect is written. */
    public String effectUnit(int action, int effect) {
        return root.item("actions", action).item("effects", effect).text("unit");
    }

    /** The line of one entry of what the committee itself replaces. */
    public int replacesLine(int entry) {
        return root.item("replaces", entry).line();
    }

    /** The line of one entry of what a focus area, indicator or action replaces. */
    public int replacesLine(String list, int index, int entry) {
        return root.item(list, index).item("replaces", entry).line();
    }

    private <T> List<T> all(String list, Function<YamlFields, T> maker) {
        return root.groups(list).stream()
                .map(fields -> findings.checked(fields.line(), () -> maker.apply(fields)))
                .flatMap(Optional::stream)
                .toList();
    }

    private FocusArea focusArea(YamlFields fields) {
        return new FocusArea(
                ref(fields.text("key")),
                fields.text("title"),
                fields.text("officialWording"),
                fields.text("description"),
                link(fields),
                fields.texts("facets").stream().map(FacetKey::new).toList(),
                fields.groups("alsoSupports").stream()
                        .map(CommitteeMapper::link)
                        .toList(),
                successions.replaces(fields, ItemKind.FOCUS_AREA),
                since(fields),
                TagMapper.tags(fields));
    }

    private static Optional<Since> since(YamlFields fields) {
        return fields.has("since")
                ? Optional.of(new Since(Period.parse(fields.text("since")), fields.text("sinceReason")))
                : Optional.empty();
    }

    private static SigtepunktLink link(YamlFields fields) {
        return new SigtepunktLink(new SigtepunktId(fields.text("sigtepunkt")), fields.text("reason"));
    }

    private static Place place(YamlFields fields) {
        return new Place(
                new AreaCode(fields.text("code")),
                fields.text("name"),
                YamlCodes.find(Place.Kind.values(), Place.Kind::code, fields.text("kind")));
    }

    private FocusAreaRef ref(String key) {
        return new FocusAreaRef(committee, new FocusAreaKey(key));
    }

    /** What the file says of its own version, written out in full; empty when it says nothing. */
    public String version() {
        return Versions.of(root.text("version")).orElse("");
    }

    /** The indicators by key, for reading data files. */
    public static Optional<Indicator> byKey(List<Indicator> indicators, String key) {
        return indicators.stream()
                .filter(indicator -> indicator.id().key().equals(key))
                .findFirst();
    }
}
