package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of influences and hearings, where one cannot be taken, and what their fields are called. */
public interface InfluenceWords {
    /** Danish until there is another set. */
    static InfluenceWords in(Locale language) {
        return new DanishInfluenceWords();
    }

    /** What a reader knows a field as. */
    String label(String field);

    /** {@code styrker}; where committees do not say the same, that. */
    String sign(Optional<Influence.Sign> sign);

    String strength(Influence.Strength strength);

    String state(NetLink.State state);

    /**
     * Why an influence cannot be followed now, as a sentence.
     *
     * @param committee whose end is missing, as it is called
     * @param carriedOn the areas that carry on the one that is missing, by their titles
     */
    String broken(NetLink.Missing missing, String committee, List<String> carriedOn);

    /** What a change does to an area, before the area's name. */
    String touch(Touch touch);

    /** That a person has an area as another status than the computed one, as a sentence. */
    String statusSet(String area, String computed, String set);

    /** A target that was moved, as a sentence; the targets as texts, empty for none. */
    String targetMoved(String indicator, String before, String now);

    /** What stands in the place of an answer without a text. */
    String noted();

    String unknownCommittee(String written);

    String gone(String committee);

    /** That a committee has no word in an influence between two areas of others. */
    String notAnEnd();

    String unknownArea(String written);

    String unknownSigtepunkt(String written);

    String sameArea();

    /** That the other end is there no more, or not in service. */
    String absent(String area);

    /** That the committee has a word in it already. */
    String alreadySaid();

    String nothingToRelease();

    String nothingSaid();

    /** That the other committee says nothing that one could agree to or decline. */
    String nothingToAnswer();

    /** That the other committee says something else by now. */
    String theirsChanged(String says);

    String unknownChange();

    String clash();

    String hearingClash();
}
