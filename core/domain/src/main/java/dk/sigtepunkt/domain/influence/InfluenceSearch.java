package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.Optional;
import java.util.stream.Stream;

/** Which influences are looked for, by either of their ends; what is empty leaves none out. */
public record InfluenceSearch(
        Optional<CommitteeId> committee, Optional<SigtepunktId> sigtepunkt, Optional<FocusAreaRef> area) {
    /** Everything. */
    public static final InfluenceSearch ALL = new InfluenceSearch(Optional.empty(), Optional.empty(), Optional.empty());

    private static final InfluenceWords WORDS = InfluenceWords.in(Danish.LOCALE);

    /**
     * What somebody asks for: the id of a committee, that of a sigtepunkt, and an area with its committee, each in a field that is
     * called as the component is.
     *
     * @param asked where what there is not is gathered; it leaves nothing out then
     */
    public static InfluenceSearch of(WrittenFields asked, CatalogueSnapshot committees) {
        Optional<CommitteeId> committee = CommitteeId.find(asked.raw("committee"))
                .filter(id -> committees.committee(id).isPresent());
        if (asked.has("committee") && committee.isEmpty()) {
            asked.fault(
                    "committee", "unknown-committee", WORDS.unknownCommittee(TextLimit.quoted(asked.raw("committee"))));
        }
        Optional<SigtepunktId> sigtepunkt = committees.focusAreas().stream()
                .map(area -> area.primary().sigtepunkt())
                .filter(id -> id.value().equals(asked.raw("sigtepunkt")))
                .findFirst();
        if (asked.has("sigtepunkt") && sigtepunkt.isEmpty()) {
            asked.fault(
                    "sigtepunkt",
                    "unknown-sigtepunkt",
                    WORDS.unknownSigtepunkt(TextLimit.quoted(asked.raw("sigtepunkt"))));
        }
        Optional<FocusAreaRef> area = area(asked.raw("area"));
        if (asked.has("area") && area.isEmpty()) {
            asked.fault("area", "unknown-focus-area", WORDS.unknownArea(TextLimit.quoted(asked.raw("area"))));
        }
        return new InfluenceSearch(committee, sigtepunkt, area);
    }

    /** An area that may not be there any more; empty where the text names none. */
    public static Optional<FocusAreaRef> area(String written) {
        String[] parts = written.split("/", -1);
        try {
            return parts.length == 2
                    ? CommitteeId.find(parts[0]).map(id -> new FocusAreaRef(id, new FocusAreaKey(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    public boolean finds(NetLink link, CatalogueSnapshot committees) {
        return ends(link).anyMatch(end -> committee.map(end.committee()::equals).orElse(true))
                && ends(link)
                        .anyMatch(end -> sigtepunkt
                                .map(wanted -> committees
                                        .focusArea(end)
                                        .filter(one ->
                                                one.primary().sigtepunkt().equals(wanted))
                                        .isPresent())
                                .orElse(true))
                && area.map(link.pair()::at).orElse(true);
    }

    private static Stream<FocusAreaRef> ends(NetLink link) {
        return Stream.of(link.pair().from(), link.pair().to());
    }
}
