package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.Optional;

/**
 * Reads what people write of an influence; what cannot be taken is gathered in the fields.
 *
 * @param committees as they are now
 */
record InfluenceFields(WrittenFields fields, CatalogueSnapshot committees, InfluenceWords words) {
    /** The pair that a new word is about; empty where it cannot be taken. */
    Optional<AreaPair> pair(CommitteeId own) {
        Optional<FocusAreaRef> from = area("from");
        Optional<FocusAreaRef> to = area("to");
        Optional<AreaPair> pair = from.flatMap(one -> to.map(other -> new AreaPair(one, other)));
        pair.filter(one -> one.from().equals(one.to()))
                .ifPresent(one -> fields.fault("to", "same-area", words.sameArea()));
        pair.filter(one -> !one.committees().contains(own))
                .ifPresent(one -> fields.fault("from", "no-own-area", words.notAnEnd()));
        return pair.filter(one -> fields.sound());
    }

    private Optional<FocusAreaRef> area(String field) {
        String written = fields.line(field, words.label(field), KeepInfluences.LONGEST_NAME);
        Optional<FocusAreaRef> found = committees.committees().stream()
                .filter(KnownCommittee::active)
                .flatMap(known -> known.content().focusAreas().stream())
                .map(area -> area.ref())
                .filter(area -> area.toString().equals(written))
                .findFirst();
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault(field, "unknown-focus-area", words.unknownArea(TextLimit.quoted(written)));
        }
        return found;
    }

    /** What it says of a pair; empty where something cannot be taken. */
    Optional<Influence> influence(AreaPair pair) {
        Optional<Influence.Sign> sign =
                fields.chosen("sign", words.label("sign"), Influence.Sign.values(), Influence.Sign::code);
        Optional<Influence.Strength> strength = fields.chosen(
                "strength", words.label("strength"), Influence.Strength.values(), Influence.Strength::code);
        String reason = fields.text("reason", words.label("reason"), KeepInfluences.LONGEST_REASON);
        String about = fields.optionalLine("about", words.label("about"), KeepInfluences.LONGEST_NAME);
        return fields.sound()
                ? sign.flatMap(way -> strength.map(
                        much -> new Influence(pair.from(), pair.to(), way, much, reason, about, Origin.REAL)))
                : Optional.empty();
    }
}
