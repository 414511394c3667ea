package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.influence.HearingAnswer;
import dk.sigtepunkt.domain.influence.KeptHearing;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.influence.Way;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a quarter and is felt in other committees' areas.
 *
 * @param former what was answered to changes that do not stand any more
 */
public record CrossingsJson(String period, List<Crossing> changes, List<Former> former) implements OverQuarter {
    public static CrossingsJson of(QuartersInfluences quarter) {
        return new CrossingsJson(
                quarter.quarter().code(),
                quarter.changes().stream().map(Crossing::of).toList(),
                quarter.former().stream().map(Former::of).toList());
    }

    /**
     * A change.
     *
     * @param change what it is known by
     * @param sentence Danish
     */
    public record Crossing(String change, String kind, String area, String sentence, List<Touched> touched) {
        static Crossing of(QuartersInfluences.Crossing one) {
            return new Crossing(
                    one.change().key(),
                    one.change().kind().code(),
                    one.change().area().toString(),
                    one.change().sentence(),
                    one.touched().stream().map(Touched::of).toList());
        }
    }

    /**
     * A committee that is heard.
     *
     * @param version sent back in If-Match by who answers
     * @param answer null while there is none
     */
    public record Touched(
            String committee,
            List<Area> areas,
            int version,
            @Nullable HearingAnswerJson answer) {
        static Touched of(QuartersInfluences.Touched one) {
            return new Touched(
                    one.committee().value(),
                    one.areas().stream().map(Area::of).toList(),
                    one.hearing().version(),
                    one.answer()
                            .<@Nullable HearingAnswerJson>map(HearingAnswerJson::of)
                            .orElse(null));
        }
    }

    /** @param touch {@code helps}, {@code hinders} or {@code either} */
    public record Area(String area, String touch, List<Path> ways) {
        static Area of(QuartersInfluences.TouchedArea one) {
            return new Area(
                    one.reached().area().toString(),
                    one.touch().code(),
                    one.reached().ways().stream().map(Path::of).toList());
        }
    }

    /**
     * Over which influences an area is reached.
     *
     * @param sign null where one of them is disputed
     * @param strength how much is felt at the end of it
     */
    public record Path(List<String> areas, @Nullable String sign, String strength) {
        static Path of(Way way) {
            return new Path(
                    way.areas().stream().map(FocusAreaRef::toString).toList(),
                    way.sign().<@Nullable String>map(Sign::code).orElse(null),
                    way.strength().code());
        }
    }

    /** @param sentence what was answered, as it stood then */
    public record Former(String committee, String change, String sentence, HearingAnswerJson answer) {
        static Former of(KeptHearing one) {
            HearingAnswer last = one.answer().orElseThrow();
            return new Former(
                    one.ref().committee().value(), one.ref().change(), last.change(), HearingAnswerJson.of(last));
        }
    }
}
