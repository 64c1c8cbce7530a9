package org.opendost.platform.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/// How text becomes words. Folding takes away marks and turns đ into d.
final class Analysers implements LuceneAnalysisConfigurer {

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(IndexedEntry.WRITTEN).custom().tokenizer("standard").tokenFilter("lowercase");
    context
        .analyzer(IndexedEntry.FOLDED)
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding");
    context
        .analyzer(IndexedEntry.PAIRS)
        .custom()
        .tokenizer("standard")
        .tokenFilter("lowercase")
        .tokenFilter("asciiFolding")
        .tokenFilter("shingle")
        .param("minShingleSize", "2")
        .param("maxShingleSize", "2")
        .param("outputUnigrams", "false");
  }
}
