package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Why a decision is not written: each as sentences with their full stops, and with what to do. */
public interface CouncilWords {
    /** Danish until there is another set. */
    static CouncilWords in(Locale language) {
        return new DanishCouncilWords();
    }

    String noSubject(List<String> names);

    String whoDecided();

    String whenDecided();

    String whereToRead();

    String fromWhen();

    String whatWording();

    String whichSigtepunkt();

    String tooLong(int characters, int most);

    String noDay(String text);

    String toCome(LocalDate day);

    String unknownArea(String area);

    String notOnTheList(String area);

    String unknownSigtepunkt(String sigtepunkt, List<String> all);

    String unknownIndicator(String indicator);

    String noTarget(String indicator);

    String needsBand(String indicator);

    String reversedBand(String low, String high);

    String noBand(String indicator);

    String noPeriod(String text);

    String noNumber(String text);

    /** Why an area stands where it stands. */
    String moved(Adoption decided);

    /** That a decision changes quarters that are over, which who wants to write it may not. */
    String endedQuarters(CouncilDecision decision, List<Period> quarters);

    /** That somebody else wrote another decision about the same meanwhile. */
    String clash();
}
