package dk.sigtepunkt.committees.oekonomi;

import dk.sigtepunkt.testkit.CommitteeConformance;

class OekonomiTest extends CommitteeConformance {}
