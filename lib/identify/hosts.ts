/**
 * Hosts that put their own prefix before a model's id, and what they are called as a platform. A maker's own
 * prefix (`mistral/…`) is no platform.
 */
export const HOSTS: readonly { readonly prefix: RegExp; readonly platform: string }[] = [
  { prefix: /^@cf$|^@hf$|^workers-ai$|^cloudflare$/, platform: 'Workers AI' },
  { prefix: /^azure(?:_ai|ml)?$/, platform: 'Azure' },
  { prefix: /^(?:aws|amazon-)?bedrock(?:_converse)?$/, platform: 'Bedrock' },
  { prefix: /^vertex_?ai(?:_beta)?$/, platform: 'Vertex AI' },
  { prefix: /^openrouter$/, platform: 'OpenRouter' },
  { prefix: /^groq$/, platform: 'Groq' },
  { prefix: /^cerebras$/, platform: 'Cerebras' },
  { prefix: /^fireworks(?:_ai)?$/, platform: 'Fireworks AI' },
  { prefix: /^together(?:_ai|computer)?$/, platform: 'Together AI' },
  { prefix: /^deepinfra$/, platform: 'DeepInfra' },
  { prefix: /^sambanova$/, platform: 'SambaNova' },
  { prefix: /^novita(?:_ai)?$/, platform: 'Novita' },
  { prefix: /^replicate$/, platform: 'Replicate' },
  { prefix: /^databricks$/, platform: 'Databricks' },
  { prefix: /^nvidia_nim$/, platform: 'NVIDIA NIM' },
  { prefix: /^github(?:_copilot)?$/, platform: 'GitHub' },
  { prefix: /^ollama(?:_chat)?$/, platform: 'Ollama' },
  { prefix: /^oci$/, platform: 'Oracle Cloud' },
  { prefix: /^watsonx(?:_ai)?$/, platform: 'watsonx' },
  { prefix: /^snowflake$/, platform: 'Snowflake' },
  { prefix: /^lambda_ai$/, platform: 'Lambda' },
  { prefix: /^hyperbolic$/, platform: 'Hyperbolic' },
  { prefix: /^nebius$/, platform: 'Nebius' },
  { prefix: /^wandb$/, platform: 'Weights & Biases' },
  // ids of models that Cloudflare runs: `@cf/meta/llama-…`, `@hf/thebloke/…`
  { prefix: /^@(?:cf|hf)$|^workers-ai$/, platform: 'Workers AI' },
  { prefix: /^huggingface$/, platform: 'Hugging Face' },
]

/** Makers as they stand before an id: `anthropic.claude-…`, `deepseek-ai/…`, `zai-glm-4.6`. */
export const MAKER_PREFIX =
  /^(?:anthropic|openai|google|deepmind|meta(?:-llama)?|mistral(?:ai)?|deepseek(?:-ai)?|qwen|alibaba(?:-cloud)?|moonshot(?:ai)?|zai(?:-org)?|z-ai|zhipu(?:ai)?|thudm|xai|x-ai|cohere|amazon|nvidia|microsoft|ai21|writer|minimax(?:ai)?|nousresearch|stepfun(?:-ai)?|baidu|tencent|bytedance(?:-seed)?|xiaomi(?:mimo)?|voyage(?:ai)?|ibm(?:-granite)?|tiiuae|allenai|upstage|liquid|inception|arcee-ai|perplexity|meituan(?:-longcat)?|openbmb|inclusionai|labs|baai|01-ai|mosaicml|lmsys|eleutherai|stabilityai|bigcode|bigscience|databricks|internlm|shanghai_ai_laboratory|baichuan-inc|openchat|teknium|huggingface(?:h4|tb)?|intfloat|jinaai|nomic-ai|mixedbread-ai|thenlper|black-forest-labs|defog|thebloke|unsloth|bartowski|lmstudio-community|mlx-community|nexusflow|cognitivecomputations|swiss-ai|utter-project|lgai-exaone|naver|kakaocorp|speakleash|liquidai|servicenow(?:-ai)?|salesforce|apple|facebook|google-bert|tokyotech-llm|pfnet|sbintuitions|elyza|stockmark)$/i

/** Bedrock's profiles: `us.anthropic.claude-…`. */
export const REGION_PREFIX = /^(us|eu|apac|global|jp|au|ap|us-gov)$/i
