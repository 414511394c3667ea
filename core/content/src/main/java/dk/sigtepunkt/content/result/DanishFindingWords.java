package dk.sigtepunkt.content.result;

final class DanishFindingWords implements FindingWords {
    @Override
    public String kind() {
        return "Indholdet her følger ikke reglerne for udvalgsfiler.";
    }

    @Override
    public String dataFile() {
        return "en datafil";
    }

    @Override
    public String at(String file, String said) {
        return file + ": " + said;
    }

    @Override
    public String at(String file, int line, String said) {
        return "%s, linje %d: %s".formatted(file, line, said);
    }
}
