using System.Collections.Frozen;
using Sanguine.Interop.Text;

namespace Sanguine.Interop.Csv;

/// <summary>
/// What laboratories, portals and people call their columns, in English, German, French, Spanish and Chinese. Compared
/// without case, accents, spaces and punctuation.
/// </summary>
internal static class ColumnNames
{
    private static readonly (Column Column, string Names)[] Lists =
    [
        (Column.Collected,
            "collected, collected on, collected at, collected date, collected time, collected datetime, "
            + "collection date, collection time, collection datetime, date collected, date of collection, "
            + "time collected, drawn, drawn on, drawn at, drawn date, draw date, draw datetime, date drawn, "
            + "date of draw, blood draw date, sample date, sample taken, sampled, sampled on, date of sample, "
            + "specimen date, specimen collected, specimen collection date, Abnahme, Abnahmedatum, "
            + "Abnahmezeitpunkt, Datum der Abnahme, Entnahme, Entnahmedatum, Blutentnahme, Probenentnahme, "
            + "Probendatum, date de prélèvement, date du prélèvement, date prélèvement, prélevé le, "
            + "fecha de extracción, fecha extracción, fecha de toma, fecha toma de muestra, "
            + "fecha de toma de muestra, fecha de muestra, fecha muestra, 采样日期, 采样时间, 采集日期, 采集时间, 抽血日期, 抽血时间, "
            + "采血日期, 采血时间, 标本采集时间, 標本採集時間, 采集日期时间"),
        (Column.Date,
            "date, datetime, date time, date and time, timestamp, day, test date, date of test, lab date, "
            + "exam date, observation date, effective, effective date, effective datetime, service date, "
            + "date of service, start date, Datum, Datum Zeit, Datum Uhrzeit, Untersuchungsdatum, Messdatum, "
            + "date d'analyse, date de l'analyse, date de l'examen, date examen, fecha, fecha hora, "
            + "fecha y hora, fecha de análisis, fecha del análisis, fecha de la prueba, 日期, 检验日期, 检查日期, 检测日期, "
            + "化验日期, 檢驗日期, 测量日期, 日期时间"),
        (Column.Reported,
            "reported, reported on, reported date, date reported, report date, result date, date of result, "
            + "resulted, resulted date, result datetime, received, received date, date received, Befunddatum, "
            + "Berichtsdatum, Ergebnisdatum, Eingang, Eingangsdatum, date de résultat, date du résultat, "
            + "date résultat, édité le, fecha de resultado, fecha del resultado, fecha resultado, "
            + "fecha de informe, fecha informe, 报告日期, 报告时间, 報告日期, 接收时间, 送检日期"),
        (Column.Time,
            "time, clock, time of day, draw time, time drawn, time of draw, test time, Uhrzeit, Zeit, "
            + "Abnahmezeit, heure, heure de prélèvement, hora, hora de extracción, hora de toma, 时间, 時間"),
        (Column.Marker,
            "test, tests, test name, name of test, lab test, lab test name, analyte, analyte name, marker, "
            + "marker name, biomarker, biomarker name, component, component name, parameter, parameter name, "
            + "observation, observation name, long common name, item, exam, examination, investigation, "
            + "analysis, measurement, measure, test description, description, result name, Untersuchung, "
            + "Analyse, Analyt, Analysen, Laborwert, Laborparameter, Messgröße, Bezeichnung, Test Bezeichnung, "
            + "analyse, nom de l'analyse, examen, paramètre, paramètres, libellé, désignation, prueba, análisis, "
            + "analito, determinación, parámetro, estudio, nombre de la prueba, nombre del análisis, magnitud, "
            + "项目, 检验项目, 检查项目, 检测项目, 化验项目, 项目名称, 检验项目名称, 指标, 指标名称, 名称, 檢驗項目, 項目, 项目中文名称"),
        (Column.Loinc,
            "loinc, loinc code, loinc num, loinc number, loinc nr, code loinc, código loinc, loinc编码, loinc代码, "
            + "code, test code, analyte code, observation code, component code, Testcode, Analysecode, 项目代码"),
        (Column.Value,
            "value, values, result, results, result value, test result, lab result, lab value, your result, "
            + "your value, observation value, measured value, numeric result, numeric value, value numeric, "
            + "result numeric, Wert, Werte, Ergebnis, Ergebnisse, Messwert, Resultat, Befund, valeur, valeurs, "
            + "résultat, résultats, valeur mesurée, resultado, resultados, valor, valores, valor medido, 结果, "
            + "结果值, 检验结果, 检查结果, 检测结果, 化验结果, 测定值, 测定结果, 检测值, 数值, 值, 結果, 檢驗結果"),
        (Column.Comparator,
            "comparator, operator, qualifier, result qualifier, value comparator, sign, Operator, "
            + "Vergleichszeichen, comparateur, opérateur, comparador, operador, 比较符"),
        (Column.Unit,
            "unit, units, uom, unit of measure, units of measure, result unit, result units, value unit, ucum, "
            + "Einheit, Einheiten, Maßeinheit, Dimension, unité, unités, unité de mesure, unidad, unidades, "
            + "unidad de medida, 单位, 計量單位, 單位, 计量单位, 结果单位"),
        (Column.Range,
            "reference range, ref range, reference, references, reference ranges, reference interval, "
            + "ref interval, reference values, normal range, normal ranges, normal values, standard range, "
            + "range, expected range, Referenz, Referenzbereich, Referenzbereiche, Referenzwert, Referenzwerte, "
            + "Referenzintervall, Normbereich, Normalbereich, Normwert, Normwerte, valeurs de référence, "
            + "valeur de référence, intervalle de référence, valeurs usuelles, normes, norme, références, "
            + "rango de referencia, rango, rango normal, valores de referencia, valor de referencia, "
            + "intervalo de referencia, referencia, valores normales, 参考范围, 参考区间, 参考值, 参考值范围, 正常值, 正常范围, 參考值, "
            + "參考範圍"),
        (Column.Low,
            "low, lower, lower limit, low limit, reference low, ref low, range low, reference range low, "
            + "low range, min, minimum, normal low, lln, Untergrenze, unterer Grenzwert, untere Grenze, "
            + "borne inférieure, limite inférieure, límite inferior, mínimo, 下限, 参考下限, 最低值"),
        (Column.High,
            "high, upper, upper limit, high limit, reference high, ref high, range high, reference range high, "
            + "high range, max, maximum, normal high, uln, Obergrenze, oberer Grenzwert, obere Grenze, "
            + "borne supérieure, limite supérieure, límite superior, máximo, 上限, 参考上限, 最高值"),
        (Column.Lab,
            "lab, laboratory, lab name, laboratory name, performing lab, performing laboratory, "
            + "performing organization, performed by, performer, facility, Labor, Laboratorium, laboratoire, "
            + "laboratorio, centro, 实验室, 检验机构, 检测机构, 医院, 檢驗機構"),
        (Column.Method,
            "method, assay, test method, analysis method, platform, Methode, Messmethode, Verfahren, méthode, "
            + "technique, método, técnica, 方法, 检测方法, 检验方法, 测定方法"),
        (Column.Fasting,
            "fasting, fasted, fasting status, is fasting, nüchtern, Nüchternstatus, à jeun, jeûne, ayunas, "
            + "en ayunas, ayuno, 空腹, 是否空腹"),
        (Column.Note,
            "comment, comments, note, notes, remark, remarks, result comment, Kommentar, Kommentare, "
            + "Bemerkung, Bemerkungen, Anmerkung, commentaire, commentaires, remarque, remarques, comentario, "
            + "comentarios, observaciones, nota, notas, 备注, 说明, 備註, 注释"),
        (Column.Status,
            "status, result status, report status, Ergebnisstatus, Befundstatus, statut, estado, 状态, 报告状态"),
        (Column.Patient,
            "patient, patient id, patientid, pid, mrn, medical record number, subject, subject id, person id, "
            + "patient number, patient identifier, Patienten ID, Patientennummer, Patientennr, id patient, "
            + "identifiant patient, numéro patient, id paciente, id del paciente, paciente, 病历号, 患者编号, 病人编号, "
            + "患者id, 就诊卡号, 住院号"),
        (Column.PatientName,
            "patient name, name of patient, full name, Patientenname, nom du patient, nom patient, "
            + "nombre del paciente, nombre paciente, 姓名, 患者姓名, 病人姓名"),
        (Column.Specimen,
            "specimen, specimen type, specimen source, sample, sample type, matrix, Material, Probe, "
            + "Probenmaterial, Probenart, matériel, type de prélèvement, nature du prélèvement, muestra, "
            + "tipo de muestra, espécimen, 标本, 样本, 标本类型, 样本类型, 標本"),
        (Column.Name, "name, nom, nombre"),
        (Column.Ignored,
            "flag, flags, abnormal, abnormal flag, interpretation, indicator, Kennzeichnung, Flagge, "
            + "indicateur, interprétation, indicador, interpretación, 标志, 提示, 异常提示, 异常标志"),
    ];

    private static readonly FrozenDictionary<string, Column> ByName = Lists
        .SelectMany(list => list.Names.Split(", ").Select(name => (Key: Plain.Folded(name), list.Column)))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Column, StringComparer.Ordinal);

    /// <summary>
    /// What a header names; "Collected (local time)" is read without its bracket. Null where it is not known.
    /// </summary>
    public static Column? Of(string header)
    {
        var plain = Plain.HalfWidth(header);
        if (ByName.TryGetValue(Plain.Folded(plain), out var whole))
        {
            return whole;
        }

        var bracket = plain.IndexOfAny(['(', '[']);
        return bracket > 0 && ByName.TryGetValue(Plain.Folded(plain[..bracket]), out var outside) ? outside : null;
    }
}
