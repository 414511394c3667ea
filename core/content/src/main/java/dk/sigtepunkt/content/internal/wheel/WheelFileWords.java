package dk.sigtepunkt.content.internal.wheel;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.wheel.WheelObjection;
import java.time.LocalDate;

/** What does not hold in a wheel as it is written in a file. */
interface WheelFileWords {
    static WheelFileWords danish() {
        return new DanishWheelFileWords();
    }

    FaultWording objection(WheelObjection objection);

    /** @throws IllegalArgumentException with what is wrong when there is no such day */
    LocalDate day(String written);

    String dateOrBeside(String key);

    String beforeOrAfter(String key);

    String spanOrWeeks(String title);
}
