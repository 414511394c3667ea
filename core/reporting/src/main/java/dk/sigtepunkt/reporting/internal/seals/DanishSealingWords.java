package dk.sigtepunkt.reporting.internal.seals;

final class DanishSealingWords implements SealingWords {
    @Override
    public String absent(String report) {
        return "Rapporten %s kan ikke forsegles: det, den handler om, er her ikke længere. Se efter, om udvalget er installeret."
                .formatted(report);
    }

    @Override
    public String noBodies(String report) {
        return "Rapporten %s kan ikke forsegles lige nu: den del af systemet, der viser rapporter, er ved at blive udskiftet. Prøv igen om lidt."
                .formatted(report);
    }

    @Override
    public String notPlain(String report, String why) {
        return "Rapporten %s kan ikke forsegles: noget i den kan ikke skrives i forseglingen (%s). Fortæl det til dem, der driver systemet."
                .formatted(report, why);
    }
}
