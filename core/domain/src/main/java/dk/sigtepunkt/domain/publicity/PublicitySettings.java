package dk.sigtepunkt.domain.publicity;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** From which quarter on figures and statuses wait for the report. */
@Component(service = PublicitySettings.class, configurationPid = "dk.sigtepunkt.reports")
public final class PublicitySettings {
    private static final PublicityWords WORDS = PublicityWords.in(Danish.LOCALE);

    private final Optional<Period> from;

    /** PID {@code dk.sigtepunkt.reports}. */
    @interface Configuration {
        /** The first quarter of which nothing is told before its report is published, as 2027K1; empty for none. */
        String figuresWithReportFrom() default "";
    }

    /** Better no start than one that tells what was to be held back. */
    @Activate
    public PublicitySettings(Configuration configuration) {
        this(configuration.figuresWithReportFrom(), WORDS);
    }

    private PublicitySettings(String written, PublicityWords words) {
        this.from = written.isBlank() ? Optional.empty() : Optional.of(quarter(written.strip(), words));
    }

    /** @param written a quarter, or nothing */
    public static PublicitySettings of(String written) {
        return new PublicitySettings(written, WORDS);
    }

    private static Period quarter(String written, PublicityWords words) {
        try {
            Period period = Period.parse(written);
            if (period.frequency() == Frequency.QUARTER) {
                return period;
            }
        } catch (IllegalArgumentException no) {
            throw new IllegalArgumentException(words.noQuarter(written), no);
        }
        throw new IllegalArgumentException(words.noQuarter(written));
    }

    /** Empty when all figures are public as they are known. */
    Optional<Period> from() {
        return from;
    }
}
