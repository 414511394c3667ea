package dk.sigtepunkt.sources.internal.cube;

import dk.sigtepunkt.contracts.source.SourceDefinition;

final class DanishCubeWords implements CubeWords {
    @Override
    public String noAddress(SourceDefinition source) {
        return ("Datakilden »%s« har ingen adresse at hente fra. Indsend filen, eller skriv »url« under »settings« "
                        + "i committee.yaml.")
                .formatted(source.name());
    }

    @Override
    public String notOne(SourceDefinition source, int documents) {
        return "Datakilden »%s« læses af ét dokument, men der er %d. Hent den igen."
                .formatted(source.name(), documents);
    }
}
