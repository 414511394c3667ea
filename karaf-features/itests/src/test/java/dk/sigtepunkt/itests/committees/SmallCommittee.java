package dk.sigtepunkt.itests.committees;

/** The content of a committee with one focus area and nothing else. */
public final class SmallCommittee {
    private static final String HAVN = """
            schema: "committee-1.0"
            id: havn
            name: Havneudvalget
            description: Et udvalg, som kun findes i prøven
            focusAreas:
              - key: kajplads
                title: Kajplads
                officialWording: Kajplads til alle
                description: Plads ved kajen
                sigtepunkt: vaekst-i-balance
                reason: Flere både
            """;

    private SmallCommittee() {}

    public static String yaml(String id) {
        return HAVN.replace("id: havn", "id: " + id);
    }

    /** One that counts in the reports of 2025 too. */
    static String counting(String id) {
        return yaml(id).replace("\nname:", "\nsince: \"2025K1\"\nsinceReason: Prøven ser på rapporten for 2025\nname:");
    }

    static CommitteeJar jar(String id) {
        return CommitteeJar.named(id).yaml(yaml(id));
    }
}
