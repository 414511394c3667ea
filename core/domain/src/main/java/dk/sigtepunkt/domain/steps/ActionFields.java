package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what is said of an action from the fields that people write, the same ones on a page and over the interface; what
 * cannot be taken is gathered there.
 */
final class ActionFields {
    static final int LONGEST_TITLE = 200;

    private static final int LAST_LAG = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final ActionRuleWords words;
    private final CatalogueSnapshot committees;
    private final CommitteeId committee;
    private final WrittenFields fields;

    ActionFields(ActionRuleWords words, CatalogueSnapshot committees, CommitteeId committee, WrittenFields fields) {
        this.words = words;
        this.committees = committees;
        this.committee = committee;
        this.fields = fields;
    }

    /** @param origin what people write is real; what was made up stays so however it is worded; empty when something is wrong */
    Optional<ActionText> text(Origin origin) {
        FocusAreaRef area = ownArea();
        String title = text(fields, "title", LONGEST_TITLE);
        String description = text(fields, "description", TextLimit.LONGEST);
        String owner = text(fields, "owner", LONGEST_TITLE);
        Optional<ActionText.Span> planned = planned();
        ActionDetails details = details(area);
        return fields.sound()
                ? planned.map(span -> new ActionText(area, title, description, owner, span, origin, details))
                : Optional.empty();
    }

    private Optional<ActionText.Span> planned() {
        Optional<LocalDate> start = fields.day("start", words.label("start"));
        Optional<LocalDate> end = fields.day("end", words.label("end"));
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            fields.fault("end", "days-reversed", words.endsBeforeItBegins());
            return Optional.empty();
        }
        return Optional.of(new ActionText.Span(start.get(), end.get()));
    }

    private ActionDetails details(FocusAreaRef own) {
        return new ActionDetails(
                new Carriers(
                        fields.optional("unit", words.label("unit"), LONGEST_TITLE),
                        fields.choice(
                                "municipality",
                                words.label("municipality"),
                                MunicipalPart.values(),
                                MunicipalPart::code),
                        partners()),
                new Reach(fields.optional("place", words.label("place"), LONGEST_TITLE), felt()),
                milestones(),
                effects(),
                links(own));
    }

    private String text(WrittenFields from, String name, int longest) {
        return from.text(name, words.label(name), longest);
    }

    /** The key alone names one of the committee's own. */
    private FocusAreaRef ownArea() {
        String written = text(fields, "area", LONGEST_TITLE);
        Optional<FocusAreaRef> found = area(written.contains("/") ? written : committee.value() + "/" + written)
                .filter(area -> area.committee().equals(committee));
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault("area", "unknown-focus-area", words.unknownArea(TextLimit.quoted(written)));
        }
        return found.orElseGet(() -> new FocusAreaRef(committee, ActionKeys.PLACEHOLDER));
    }

    private Optional<FocusAreaRef> area(String name) {
        return committees.focusAreas().stream()
                .map(FocusArea::ref)
                .filter(area -> area.toString().equals(name))
                .findFirst();
    }

    private List<Partner> partners() {
        List<Partner> partners = new ArrayList<>();
        for (WrittenFields one : fields.groups("partners", "kind", "name", "part")) {
            Optional<Partner.Kind> kind =
                    one.chosen("kind", words.label("kind"), Partner.Kind.values(), Partner.Kind::code);
            String name = text(one, "name", LONGEST_TITLE);
            String part = text(one, "part", TextLimit.LONGEST);
            if (fields.sound()) {
                kind.ifPresent(who -> partners.add(new Partner(who, name, part)));
            }
        }
        return partners;
    }

    private List<Felt> felt() {
        List<Felt> felt = new ArrayList<>();
        for (WrittenFields one : fields.groups("felt", "how")) {
            Optional<Felt.Audience> by =
                    one.chosen("by", words.label("by"), Felt.Audience.values(), Felt.Audience::code);
            String how = text(one, "how", TextLimit.LONGEST);
            if (fields.sound()) {
                by.ifPresent(audience -> felt.add(new Felt(audience, how)));
            }
        }
        return felt;
    }

    private List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        for (WrittenFields one : fields.groups("milestones", "title", "due")) {
            String title = text(one, "title", LONGEST_TITLE);
            Optional<LocalDate> due = one.day("due", words.label("due"));
            if (fields.sound()) {
                due.ifPresent(day -> milestones.add(new Milestone(title, day)));
            }
        }
        return milestones;
    }

    private List<AreaLink> links(FocusAreaRef own) {
        List<AreaLink> links = new ArrayList<>();
        for (WrittenFields one : fields.groups("also", "area", "reason")) {
            String written = text(one, "area", LONGEST_TITLE);
            Optional<FocusAreaRef> area = area(written);
            String reason = text(one, "reason", TextLimit.LONGEST);
            if (area.isEmpty() && !written.isEmpty()) {
                one.fault("area", "unknown-focus-area", words.unknownArea(TextLimit.quoted(written)));
            }
            if (area.filter(own::equals).isPresent()) {
                one.fault("area", "same-focus-area", words.sameArea());
            }
            if (fields.sound()) {
                area.ifPresent(other -> links.add(new AreaLink(other, reason)));
            }
        }
        return links;
    }

    private List<ExpectedEffect> effects() {
        List<ExpectedEffect> effects = new ArrayList<>();
        for (WrittenFields one : fields.groups("effects", "indicator", "reason")) {
            indicator(one).ifPresent(indicator -> {
                String unit = one.raw("measured");
                if (!unit.isEmpty() && !unit.equals(indicator.unit().symbol())) {
                    one.fault(
                            "measured",
                            "other-unit",
                            words.otherUnit(
                                    TextLimit.quoted(unit), indicator.unit().symbol()));
                }
                OptionalInt lag = one.whole("lag", words.label("lag"), 0, LAST_LAG);
                SortedMap<Integer, Double> years = years(one, indicator);
                String reason = text(one, "reason", TextLimit.LONGEST);
                if (fields.sound()) {
                    effects.add(new ExpectedEffect(indicator.id(), lag.orElse(0), years, reason));
                }
            });
        }
        return effects;
    }

    private Optional<Indicator> indicator(WrittenFields one) {
        String written = text(one, "indicator", LONGEST_TITLE);
        Optional<Indicator> found = IndicatorId.find(written)
                .flatMap(CarriedIndicators.in(committees)::living);
        if (found.isEmpty() && !written.isEmpty()) {
            one.fault("indicator", "unknown-indicator", words.unknownIndicator(TextLimit.quoted(written)));
        }
        return found;
    }

    private SortedMap<Integer, Double> years(WrittenFields effect, Indicator indicator) {
        SortedMap<Integer, Double> years = new TreeMap<>();
        List<WrittenFields> groups = effect.groups("years", "year", "change");
        if (groups.isEmpty()) {
            text(effect, "years.0.year", LONGEST_TITLE);
        }
        for (WrittenFields one : groups) {
            text(one, "year", LONGEST_TITLE);
            OptionalInt year = one.whole("year", words.label("year"), FIRST_YEAR, LAST_YEAR);
            OptionalDouble change =
                    one.number("change", words.label("change"), indicator.unit().decimals());
            if (year.isPresent() && change.isPresent() && years.put(year.getAsInt(), change.getAsDouble()) != null) {
                one.fault("year", "year-twice", words.yearTwice(year.getAsInt()));
            }
        }
        return years;
    }
}
