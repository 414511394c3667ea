package dk.sigtepunkt.committees.template;

import dk.sigtepunkt.testkit.CommitteeConformance;

class TemplateTest extends CommitteeConformance {}
