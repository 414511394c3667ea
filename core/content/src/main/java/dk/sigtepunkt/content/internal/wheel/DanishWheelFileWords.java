package dk.sigtepunkt.content.internal.wheel;

import dk.sigtepunkt.content.internal.yaml.Day;
import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.wheel.WheelObjection;
import java.time.LocalDate;

final class DanishWheelFileWords implements WheelFileWords {
    @Override
    public FaultWording objection(WheelObjection objection) {
        return new FaultWording(objection.sentence(), objection.plain());
    }

    @Override
    public LocalDate day(String written) {
        return Day.of(written, text -> "»%s« er ikke en dag; skriv fx \"2025-10-27\"".formatted(text));
    }

    @Override
    public String dateOrBeside(String key) {
        return "punktet »%s« skal have enten date eller before/after".formatted(key);
    }

    @Override
    public String beforeOrAfter(String key) {
        return "punktet »%s« skal have enten before eller after".formatted(key);
    }

    @Override
    public String spanOrWeeks(String title) {
        return "de mødefri dage »%s« skal have enten from og to eller weeks".formatted(title);
    }
}
