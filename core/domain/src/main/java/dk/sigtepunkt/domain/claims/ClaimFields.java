package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a version of a claim from the fields that people write; what cannot be taken is gathered there. */
final class ClaimFields {
    private final WrittenFields fields;
    private final ClaimWords words;
    private final CatalogueSnapshot committees;
    private final IntFunction<Optional<Named>> findings;
    private final ClaimWording wording;

    /**
     * A finding that somebody may name.
     *
     * @param withdrawn whether it is taken back
     */
    record Named(int number, boolean withdrawn) {}

    /**
     * @param committees as they are now
     * @param findings those that the writer reads, by their numbers
     */
    ClaimFields(
            WrittenFields fields,
            ClaimWords words,
            CatalogueSnapshot committees,
            IntFunction<Optional<Named>> findings) {
        this.fields = fields;
        this.words = words;
        this.committees = committees;
        this.findings = findings;
        this.wording = ClaimWording.in(committees);
    }

    /**
     * What was written; empty when something is wrong.
     *
     * @param committee whose action it is about
     * @param before what it said so far: what is closed or withdrawn by now may stay
     */
    Optional<ContributionClaim> read(KnownCommittee committee, Optional<ContributionClaim> before) {
        String title = plausible(fields, "title", fields.line("title", words.label("title"), KeepClaims.LONGEST_TITLE));
        Optional<ItemRef> action = action(committee, before);
        Optional<IndicatorId> indicator = indicator(before);
        List<ClaimLink> links = links(before);
        String sought = plausible(
                fields,
                "rivalsSought",
                fields.optional("rivalsSought", words.label("rivalsSought"), TextLimit.LONGEST));
        List<Rival> rivals = rivals();
        return fields.sound()
                ? action.flatMap(deed ->
                        indicator.map(figure -> new ContributionClaim(title, deed, links, figure, sought, rivals)))
                : Optional.empty();
    }

    /** What says that one thing comes of another is beyond every grade, whatever is written of it. */
    private String plausible(WrittenFields group, String name, String text) {
        List<Claim> places = wording.causes(text);
        if (!places.isEmpty()) {
            group.fault(name, "overclaims", words.causes(words.label(name), places));
        }
        return text;
    }

    private Optional<ItemRef> action(KnownCommittee committee, Optional<ContributionClaim> before) {
        String written = fields.line("action", words.label("action"), KeepClaims.LONGEST_TITLE);
        Optional<ItemRef> found = Stream.concat(
                        before.map(ContributionClaim::action).stream(),
                        committee.content().actions().stream().map(Action::ref))
                .filter(item -> item.toString().equals(written) || item.key().equals(written))
                .findFirst();
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault("action", "unknown-action", words.unknownAction(TextLimit.quoted(written)));
        }
        return found;
    }

    private Optional<IndicatorId> indicator(Optional<ContributionClaim> before) {
        String written = fields.line("indicator", words.label("indicator"), KeepClaims.LONGEST_TITLE);
        Optional<IndicatorId> found = followed(written)
                .or(() -> before.map(ContributionClaim::indicator)
                        .filter(one -> one.toString().equals(written)));
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault("indicator", "unknown-indicator", words.unknownIndicator(TextLimit.quoted(written)));
        }
        return found;
    }

    private Optional<IndicatorId> followed(String written) {
        return IndicatorId.find(written).filter(id -> committees.indicator(id).isPresent());
    }

    private List<ClaimLink> links(Optional<ContributionClaim> before) {
        List<WrittenFields> changes = fields.groups("changes", "text", "assumption");
        if (changes.isEmpty()) {
            fields.fault("changes.0.text", "no-link", words.noLink());
        } else if (changes.size() > KeepClaims.MOST_CHANGES) {
            changes.get(KeepClaims.MOST_CHANGES)
                    .fault("text", "too-many-changes", words.tooManyChanges(KeepClaims.MOST_CHANGES));
        }
        List<List<Ground>> grounds = grounds(changes.size(), before);
        List<ClaimLink> links = new ArrayList<>();
        for (int place = 0; place < changes.size(); place++) {
            WrittenFields change = changes.get(place);
            links.add(new ClaimLink(
                    plausible(change, "text", change.text("text", words.label("text"), KeepClaims.LONGEST_PART)),
                    change.text("assumption", words.label("assumption"), KeepClaims.LONGEST_PART),
                    grounds.get(place)));
        }
        String last = fields.text("figureAssumption", words.label("figureAssumption"), KeepClaims.LONGEST_PART);
        links.add(new ClaimLink("", last, grounds.get(changes.size())));
        return links;
    }

    /** Those of each link, of which the last leads to the figure. */
    private List<List<Ground>> grounds(int changes, Optional<ContributionClaim> before) {
        List<List<Ground>> all = IntStream.rangeClosed(0, changes)
                .<List<Ground>>mapToObj(place -> new ArrayList<>())
                .toList();
        Set<List<Object>> seen = new HashSet<>();
        for (WrittenFields group : fields.groups("grounds", "source", "reason", "stance", "link")) {
            Optional<Integer> link = link(group, changes);
            Optional<Ground.Source> source = source(group, before);
            Optional<Stance> stance = group.chosen("stance", words.label("stance"), Stance.values(), Stance::code);
            String reason =
                    plausible(group, "reason", group.line("reason", words.label("reason"), KeepClaims.LONGEST_PART));
            link.ifPresent(place -> source.ifPresent(what -> {
                if (!seen.add(List.of(place, what))) {
                    group.fault("source", "source-twice", words.sourceTwice(what.toString()));
                }
                stance.ifPresent(how -> all.get(place).add(new Ground(what, how == Stance.AGAINST, reason)));
            }));
        }
        return all;
    }

    /** What is written of a ground's side. Codes are given over the interface: they stay. */
    private enum Stance {
        FOR("for"),
        AGAINST("against");

        private final String code;

        Stance(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The place of a link: the change that it leads to, counted from 1 where it is written, or the indicator. */
    private Optional<Integer> link(WrittenFields group, int changes) {
        String written = group.line("link", words.label("link"), KeepClaims.LONGEST_TITLE);
        if (written.equals(KeepClaims.TO_INDICATOR)) {
            return Optional.of(changes);
        }
        if (written.matches("[1-9]") && Integer.parseInt(written) <= changes) {
            return Optional.of(Integer.parseInt(written) - 1);
        }
        if (!written.isEmpty() && changes > 0) {
            group.fault("link", "unknown-link", words.unknownLink(TextLimit.quoted(written), changes));
        }
        return Optional.empty();
    }

    private Optional<Ground.Source> source(WrittenFields group, Optional<ContributionClaim> before) {
        String written = group.line("source", words.label("source"), KeepClaims.LONGEST_TITLE);
        Optional<Ground.Source> kept = before.stream()
                .flatMap(ContributionClaim::grounds)
                .map(Ground::source)
                .filter(one -> one.toString().equals(written))
                .findFirst();
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Named> finding =
                written.matches("[1-9][0-9]{0,8}") ? findings.apply(Integer.parseInt(written)) : Optional.empty();
        finding.filter(Named::withdrawn)
                .ifPresent(one -> group.fault("source", "withdrawn", words.takenBack(one.number())));
        Optional<Ground.Source> found = finding.<Ground.Source>map(one -> new Ground.Finding(one.number()))
                .or(() -> followed(written).map(Ground.Figure::new));
        if (found.isEmpty() && !written.isEmpty()) {
            group.fault("source", "unknown-source", words.unknownSource(TextLimit.quoted(written)));
        }
        return found;
    }

    private List<Rival> rivals() {
        List<Rival> rivals = new ArrayList<>();
        for (WrittenFields group : fields.groups("rivals", "explanation", "weight", "reason")) {
            String explanation = group.line("explanation", words.label("explanation"), KeepClaims.LONGEST_PART);
            Optional<Rival.Weight> weight =
                    group.chosen("weight", words.label("weight"), Rival.Weight.values(), Rival.Weight::code);
            String reason = weight.filter(one -> one != Rival.Weight.OPEN).isPresent()
                    ? group.text("reason", words.label("reason"), KeepClaims.LONGEST_PART)
                    : group.optional("reason", words.label("reason"), KeepClaims.LONGEST_PART);
            weight.ifPresent(one -> rivals.add(new Rival(explanation, one, reason)));
        }
        return rivals;
    }
}
