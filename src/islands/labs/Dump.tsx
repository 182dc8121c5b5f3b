import { useMemo } from 'preact/hooks';
import type { DataSet } from '../../formats/dicom/data-set.ts';
import { dumpDataSet } from '../../formats/query/dump-data-set.ts';
import { FilmText } from './FilmText.tsx';

/** A data set on film, as dcmdump prints it. */
export function Dump({ title, dataSet }: { title: string; dataSet: DataSet }) {
  const text = useMemo(() => dumpDataSet(dataSet), [dataSet]);
  return <FilmText kind="dump" title={title} text={text === '' ? '(no elements)' : text} />;
}
