import { featuresOf } from '../lexicon/features.ts'

/** Words that numbers or variant words follow without making a name of a model, by what they are. */
const NO_NAME_ROWS: readonly { readonly what: string; readonly words: string }[] = [
  {
    what: 'months',
    words:
      'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Janvier|Février|Avril|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre',
  },
  {
    what: 'parts of a document, of a series, of a plan',
    words:
      'Table|Tabelle|Tabla|Tableau|Figure|Fig|Figura|Abbildung|Abb|Section|Abschnitt|Sección|Chapter|Kapitel|Capítulo|Chapitre|Part|Teil|Parte|Partie|Step|Schritt|Paso|Étape|Phase|Fase|Tier|Level|Stufe|Nivel|Niveau|Version|Versión|Release|Issue|Ausgabe|Numéro|Número|Page|Seite|Página|Day|Week|Month|Year|Tag|Woche|Semana|Semaine|Top|Rank|Rang|Platz|Round|Note|Appendix|Anhang|Anexo|Annexe|Card|No|Nr|Number|Question|Frage|Pregunta|Line|Zeile|Option|Plan|Batch|Episode|Folge|Episodio|Épisode|Volume|Band|Season|Class|Group|Gruppe|Grupo|Groupe|Quarter|Quartal|Trimestre|Update|Patch|Build|Bug|Ticket|Test|Exam|Grade|Room|Building|Street|Article|Artikel|Artículo|Rule|Regel|Regla|Règle',
  },
  {
    what: 'software, chips, standards, licences',
    words:
      'Python|Node|CUDA|Windows|Ubuntu|Debian|Java|Swift|Rust|React|Angular|Next|Vue|Django|Ruby|Rails|Kotlin|Scala|Perl|PHP|Go|Docker|Kubernetes|Postgres|PostgreSQL|MySQL|Redis|Linux|Fedora|Android|Chrome|Firefox|Safari|Edge|Pixel|iPhone|iPad|Apple|Intel|AMD|NVIDIA|Nvidia|Core|Ryzen|Xeon|Epyc|GeForce|Radeon|Tesla|Blackwell|Hopper|Ampere|Snapdragon|Jetson|Raspberry|iOS|macOS|Apache|MIT|BSD|GPL|AGPL|LGPL|CC|License|Licence|Lizenz|Licencia|Licence|HTTP|TLS|OAuth|ISO|SOC|RFC|IEEE|GDPR|FP|INT|BF|Status|Error|Code|PDF|CSV|JSON|USB|Wi-?Fi|Bluetooth|PCIe|DDR|Gen|Industrie|Industry|Web|Windows|Office|Excel|Photoshop|Formel|Formula|Boeing|Airbus|Covid|Route|Autobahn',
  },
  {
    what: 'what figures of models are of',
    words:
      'Input|Output|Context|Price|Prices|Cost|Costs|Max|Min|Average|Median|Mean|Total|Model|Models|Modell|Modelle|Modelo|Modelos|Modèle|Modèles|Size|Score|Scores|Task|Tasks|Run|Runs|Trial|Attempt|Pass|Seed|Prompts?|Tokens?|Eingabe|Ausgabe|Preis|Preise|Kontext|Kosten|Größe|Punkte|Entrada|Salida|Precio|Precios|Contexto|Tamaño|Entrée|Sortie|Prix|Contexte|Taille|Active|Dense|Aktiv|Elo|Shot|Latency|Throughput|Speed|Rate|Limit|Updated|Published|Posted|Generated|GPU|CPU|TPU|RAM|VRAM',
  },
  {
    what: 'words of sentences',
    words:
      'About|Over|Under|Only|From|Than|With|For|The|And|All|Both|Use|Get|Try|Buy|First|Second|Five|Four|Three|Two|One|New|Our|Their|Its|Your|These|Those|That|This|Some|Most|Every|Each|Nearly|Almost|Around|Roughly|Some|Just|Since|Until|After|Before|During|Within|Between|Above|Below|Introduces?|Introducing|Meet|At|On|In|By|To|Of|Or|If|When|While|Where|Why|How|What|Is|Are|Was|Were|Has|Have|Had|Like|Unlike|Versus|Vs|Compared|Also|But|So|Then|Now|Here|There|Not|Yes|Still|Even|More|Less|Fewer|Last|Next|Every|Same|Say|Says|See|Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Und|Oder|Mit|Ohne|Für|Von|Vom|Zum|Zur|Bei|Beim|Auf|Aus|Nach|Vor|Seit|Bis|Ab|Über|Unter|Etwa|Rund|Knapp|Fast|Nur|Je|Pro|Pero|Para|Por|Con|Sin|Sobre|Desde|Hasta|Entre|Según|Unos|Unas|Casi|Solo|Sólo|Más|Menos|Los|Las|Una|Del|Que|Cada|Tras|Ante|Como|Cuando|Les|Des|Une|Avec|Sans|Pour|Par|Sur|Sous|Dans|Chez|Depuis|Jusqu|Environ|Près|Presque|Plus|Moins|Seulement|Contre|Vers|Comme|Quand|Comptez|Selon|Version',
  },
  {
    what: 'words with numbers in small letters',
    words:
      'base|covid|under|word|type|mode|form|test|task|item|node|port|grid|zero|half|mid|pre|post|non|multi|open|small|large|self|real|high|full|text|image|audio|code|chat|temperature',
  },
  {
    what: 'kinds of models, before their sizes: "Sparse 1B and 3B models"',
    words:
      'Sparse|Dense|Hybrid|Quantized|Distilled|Finetuned|Pretrained|Baseline|Frontier|Flagship|Dicht|Denso|Disperso|Épars|MoE|LLM|LLMs|SLM|VLM|Transformer|Transformers|Mamba|Encoder|Decoder|Adapter|LoRA|Checkpoint',
  },
  {
    what: 'chips and cards that models run on',
    words:
      'Trainium|Inferentia|Graviton|Gaudi|Habana|Instinct|Rubin|Feynman|Ada|Lovelace|Volta|Turing|Pascal|Ascend|Kunpeng|Kirin|Dimensity|Exynos|Tensor|Helios|Cerebras|Groq|LPU|NPU|WSE|DGX|HGX|Threadripper|Snapdragon|Orin|Thor|RTX|GTX|MacBook|Mac|Studio',
  },
  {
    what: 'frameworks and collections of texts that sentences about models name',
    words:
      'PyTorch|TensorFlow|Keras|JAX|Triton|Ollama|LangChain|LlamaIndex|Megatron|DeepSpeed|ONNX|TensorRT|OpenVINO|Gradio|Spark|Hadoop|RedPajama|FineWeb|Dolma|Pile|RefinedWeb|Wikipedia|CommonCrawl|LAION|SlimPajama|StarCoderData|Nvidia|OpenAI|Anthropic|Google|Microsoft|Meta|Amazon|Alibaba',
  },
  {
    what: 'where models are ranked, served and asked',
    words:
      'Leaderboard|Leaderboards|Arena|Ranking|Rangliste|Clasificación|Classement|Hub|Gateway|Router|Playground|Bench|Benchmark|Benchmarks|Eval|Evals|Suite|Dataset|Corpus|Space|Spaces|Endpoint|Endpoints|Vendors?|Providers?|Hosts?|Agent|Agents|Assistant|Bot|Bots|Chatbots?|Anbieter\\w*|Hersteller|Hoster|Anbieterin|Proveedor(?:es)?|Fabricantes?|Fournisseurs?|Hébergeurs?|Éditeurs?|Copilot|Product|Products|Produkte?|Productos?|Produits?|Service|Services|Dienste?|Servicios?',
  },
  {
    what: 'halves of benchmarks: "GPQA Diamond 71.2"',
    words: 'Diamond|Verified|Hard|Easy|Extended|Subset|Split|Overall|Avg|Bench',
  },
  {
    what: 'families and products that other rules name',
    words: 'Claude|Gemini|ChatGPT|Copilot|Perplexity|Bedrock|Vertex|Azure',
  },
]

/** Whether a word with a capital is none that a model is called by. */
const NO_NAME = new RegExp(`^(?:${NO_NAME_ROWS.map(({ words }) => words).join('|')})$`, 'i')

/** Parts of Chinese and Japanese words about figures, and particles that a name does not end in. */
const NO_CJK_NAME =
  /入力|出力|输入|输出|输人|价格|価格|料金|收费|费用|費用|月額|月费|最大|最小|平均|合計|合计|総数|总计|バージョン|版本|ステップ|フェーズ|レベル|ランク|シリーズ|步骤|阶段|级别|等级|达到|得分|スコア|参数|パラメータ|上下文|コンテキスト|トークン|キャッシュ|缓存|延迟|レイテンシ|速度|学習|训练|時間|时间|分别|只有|需要|超过|提升|下降|上涨|減少|増加|モデル|模型|サイズ|大小|窓口|窗口|许可|ライセンス|公開|发布|更新|四半期|季度|半期|世紀|ページ|プラン|套餐|メモリ|内存|显存|パッケージ|テスト|测试|バッチ|批量|第$|[約约每毎达仅共超为到至是有用在のはがをにでともへや和与及或比从]$/u

/** Whether a word that a number follows is no name of a model: "TTFT 0.42 s" says what is measured. */
export const isNoName = (word: string): boolean =>
  NO_NAME.test(word) || NO_CJK_NAME.test(word) || featuresOf(word).size > 0
