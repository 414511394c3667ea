package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is said of an action from the fields that people write, the same ones on a page and over the interface; what
 * cannot be taken is gathered there.
 */
final class ActionFields {
    static final int LONGEST_TITLE = 200;

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
        String title = fields.saidLine("title", words.label("title"), LONGEST_TITLE);
        String description = fields.said("description", words.label("description"), TextLimit.LONGEST);
        String owner = line(fields, "owner", LONGEST_TITLE);
        Optional<ActionText.Span> planned = planned();
        ActionDetails details = details(area, planned);
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

    private ActionDetails details(FocusAreaRef own, Optional<ActionText.Span> plan) {
        return new ActionDetails(
                new Carriers(
                        fields.optionalLine("unit", words.label("unit"), LONGEST_TITLE),
                        fields.choice(
                                "municipality",
                                words.label("municipality"),
                                MunicipalPart.values(),
                                MunicipalPart::code),
                        partners()),
                new Reach(fields.optionalLine("place", words.label("place"), LONGEST_TITLE), felt()),
                milestones(plan),
                new EffectFields(words, CarriedIndicators.in(committees), plan).in(fields),
                links(own),
                new Tags(
                        fields.chosenOf(
                                "bottomLines", words.label("bottomLines"), BottomLine.values(), BottomLine::code),
                        fields.chosenOf(
                                "sdg",
                                words.label("sdg"),
                                GlobalGoal.ALL.toArray(GlobalGoal[]::new),
                                GlobalGoal::code)));
    }

    private String text(WrittenFields from, String name) {
        return from.text(name, words.label(name), TextLimit.LONGEST);
    }

    private String line(WrittenFields from, String name, int longest) {
        return from.line(name, words.label(name), longest);
    }

    /** The key alone names one of the committee's own. */
    private FocusAreaRef ownArea() {
        String written = line(fields, "area", LONGEST_TITLE);
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
        Set<String> seen = new HashSet<>();
        for (WrittenFields one : fields.groups("partners", "kind", "name", "part")) {
            Optional<Partner.Kind> kind =
                    one.chosen("kind", words.label("kind"), Partner.Kind.values(), Partner.Kind::code);
            String name = line(one, "name", LONGEST_TITLE);
            String part = line(one, "part", TextLimit.LONGEST);
            if (!name.isEmpty() && !seen.add(name)) {
                one.fault("name", "partner-twice", words.partnerTwice(name));
            }
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
            String how = text(one, "how");
            if (fields.sound()) {
                by.ifPresent(audience -> felt.add(new Felt(audience, how)));
            }
        }
        return felt;
    }

    private List<Milestone> milestones(Optional<ActionText.Span> plan) {
        List<Milestone> milestones = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (WrittenFields one : fields.groups("milestones", "title", "due")) {
            String title = line(one, "title", LONGEST_TITLE);
            Optional<LocalDate> due = one.day("due", words.label("due"));
            if (!title.isEmpty() && !seen.add(title)) {
                one.fault("title", "milestone-twice", words.milestoneTwice(title));
            }
            plan.ifPresent(span -> due.filter(day -> day.isBefore(span.start()) || day.isAfter(span.end()))
                    .ifPresent(day -> one.fault(
                            "due", "milestone-outside", words.milestoneOutside(day, span.start(), span.end()))));
            if (fields.sound()) {
                due.ifPresent(day -> milestones.add(new Milestone(title, day)));
            }
        }
        return milestones;
    }

    private List<AreaLink> links(FocusAreaRef own) {
        List<AreaLink> links = new ArrayList<>();
        Set<FocusAreaRef> seen = new HashSet<>();
        for (WrittenFields one : fields.groups("also", "area", "reason")) {
            String written = line(one, "area", LONGEST_TITLE);
            Optional<FocusAreaRef> area = area(written);
            String reason = line(one, "reason", TextLimit.LONGEST);
            if (area.isEmpty() && !written.isEmpty()) {
                one.fault("area", "unknown-focus-area", words.unknownArea(TextLimit.quoted(written)));
            }
            if (area.filter(other -> !seen.add(other)).isPresent()) {
                one.fault("area", "area-twice", words.areaTwice());
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
}
