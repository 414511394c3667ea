package dk.sigtepunkt.domain.recording;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Locale;

/** What is wrong with an entered figure, and how to write it: each as a sentence without its full stop. */
public interface RecordingWords {
    /** Danish until there is another set. */
    static RecordingWords in(Locale language) {
        return new DanishRecordingWords();
    }

    String unknownIndicator(IndicatorId id);

    /**
     * @param period as it was written
     * @param example a period of the indicator's own kind
     */
    String otherFrequency(String period, Indicator indicator, Period example);

    String notBegun(String period);

    String noteTooLong(int length, int most);

    String noteUnprintable();

    String unknownStatus(String code);

    /** @param first the place of the first figure for the same cell */
    String repeats(int first);

    String noNumber(NumberText.None text);

    String twoReadings(NumberText.Two readings);
}
