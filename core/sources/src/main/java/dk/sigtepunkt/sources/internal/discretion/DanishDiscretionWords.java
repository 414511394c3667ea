package dk.sigtepunkt.sources.internal.discretion;

final class DanishDiscretionWords implements DiscretionWords {
    @Override
    public String hidden(int threshold) {
        return "Skjult: under %d personer, her eller i et tal, der kunne regnes ud herfra.".formatted(threshold);
    }
}
